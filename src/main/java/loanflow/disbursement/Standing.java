package loanflow.disbursement;

/** Where a payout stands that people or a timer ask about. */
public enum Standing {
    /** It may still be paid; the provider is being asked. */
    OPEN,
    /** The provider was asked often enough in vain. */
    UNKNOWN,
    /** Nothing is under way. */
    NONE
}
