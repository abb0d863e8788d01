package loanflow.collection;

/** Where a case stands. Every status but the last is alive: a person has one living case at most. */
public enum CaseStatus {
    OPEN,
    /** Handed to legal recovery; closed when everything late is paid. */
    LEGAL,
    CURED
}
