package loanflow.demo;

/**
 * What is known of an application to whoever works on it.
 *
 * @param instalment the oldest of its loan that is not paid; 1 before there is a loan
 */
public record Standing(String reference, int instalment) {}
