package loanflow.customer;

/** A consent and the version of the text that was shown. */
public record ConsentGiven(ConsentPurpose purpose, String version) {}
