package loanflow.demo;

/**
 * What is known of an application to whoever works on it.
 *
 * @param instalment the oldest of its loan that is not paid; 1 before there is a loan
 * @param found whether a number was confirmed under which its applicant can be reached again
 */
public record Standing(String reference, int instalment, boolean found) {}
