package loanflow.servicing;

/** Where a loan is in its life. */
public enum LoanStatus {
    ACTIVE,
    /** Everything is paid. */
    SETTLED,
    /** The payout came back: the loan never was. */
    RETURNED,
    /** Off the assets, and still owed: for the borrower it is as if active, and its row says so. */
    CHARGED_OFF,
    /** The rest was given up; what still comes is a recovery. */
    WRITTEN_OFF,
    /** The claim belongs to somebody else. */
    SOLD
}
