package loanflow.writeoff;

/** Why a person sends a loan back to collection. */
public enum ReturnReason {
    /** Something can still be done to get the money. */
    RECOURSE_LEFT,
    /** The borrower is paying, or has arranged to. */
    PAYING,
    /** What was done to get the money is not written down well enough. */
    EVIDENCE_MISSING
}
