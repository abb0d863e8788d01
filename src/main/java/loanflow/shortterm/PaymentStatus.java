package loanflow.shortterm;

/** What became of a payment that was tried. */
public enum PaymentStatus {
    CONFIRMED,
    /** Counts until the time-out is over. */
    PENDING,
    FAILED,
    /** Failed for want of money in the account: costs the charge for that, once a day. */
    INSUFFICIENT_FUNDS,
    TIMED_OUT
}
