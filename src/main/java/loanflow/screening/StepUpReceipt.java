package loanflow.screening;

/** What became of an answer to a step-up. */
public enum StepUpReceipt {
    /** Taken; the liveness provider is asked what it saw. */
    ACCEPTED,
    /** No step-up is open for this application, or it was answered before. */
    NOT_AWAITED
}
