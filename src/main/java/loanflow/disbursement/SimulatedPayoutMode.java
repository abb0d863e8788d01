package loanflow.disbursement;

/** How the simulated payment provider behaves. */
enum SimulatedPayoutMode {
    /** Confirms at once. */
    OK,
    SLOW,
    /** The connection breaks before anything is paid. */
    RESET,
    ERROR_5XX,
    GARBAGE,
    /** Pays, and the answer is lost. */
    TIMEOUT_AFTER_SUCCESS,
    REJECT,
    /** Accepts, then the receiving bank sends the money back. */
    RETURN_AFTER_ACCEPT,
    /** Accepts; the confirmation comes by webhook. */
    ACCEPT_THEN_CONFIRM,
    /** The same, with the webhook sent three times. */
    DUPLICATE_WEBHOOK,
    /** Accepts and never says another word. */
    SILENT
}
