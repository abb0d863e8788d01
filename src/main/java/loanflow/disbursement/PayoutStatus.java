package loanflow.disbursement;

/** What a provider says of a payout. */
public enum PayoutStatus {
    ACCEPTED,
    CONFIRMED,
    REJECTED,
    RETURNED
}
