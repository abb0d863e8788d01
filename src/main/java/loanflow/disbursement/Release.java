package loanflow.disbursement;

/** What became of the wish to give a reservation back. */
public enum Release {
    /** Nothing is held any more, and nothing was paid. */
    RELEASED,
    /** A payout has been instructed: too late. */
    PAYOUT_UNDER_WAY
}
