package loanflow.servicing;

/** Where a loan is in its life. */
public enum LoanStatus {
    ACTIVE,
    /** Everything is paid. */
    SETTLED,
    /** The payout came back: the loan never was. */
    RETURNED
}
