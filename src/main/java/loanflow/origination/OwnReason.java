package loanflow.origination;

/** Reasons of a refusal that origination gives itself; all others come from screening and underwriting. */
enum OwnReason {
    /** A consent is missing without which nothing may be looked up. */
    CONSENT,
    /** No source of funds takes the loan. */
    NO_FUNDER
}
