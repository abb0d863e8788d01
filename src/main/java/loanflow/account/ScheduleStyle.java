package loanflow.account;

/** When a change of the schedule is known to the payments. */
public enum ScheduleStyle {
    /**
     * The schedule is made from all payouts, changes and charges at once, then all payments run over it: a payment may
     * pay what was put into the schedule after it.
     */
    CUMULATIVE,
    /** Everything happens on its day: a payment knows only what was there on its day. */
    PROGRESSIVE
}
