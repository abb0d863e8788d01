package loanflow.underwriting;

/** What a reviewer can decide. */
public enum ReviewDecision {
    /** Lend on the terms that are shown. */
    APPROVE,
    /** Lend another amount or term, priced by the house. */
    COUNTER_OFFER,
    DECLINE,
    /** Decide when these papers are there. */
    REQUEST_PAPERS
}
