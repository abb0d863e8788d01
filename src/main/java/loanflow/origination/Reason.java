package loanflow.origination;

/** Why we refused, in a code and in the two languages. */
public record Reason(String code, String zh, String en) {}
