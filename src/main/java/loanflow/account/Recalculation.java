package loanflow.account;

/**
 * Interest that follows the balance of each day: money that comes early bears none from then on, principal that is late
 * bears it until it comes. What is not late is taken to be paid on its day. In a progressive schedule early money pays no
 * interest of days to come: whatever the allocation rule, it repays principal instead (民法典 art. 677).
 *
 * @param rest from when money lowers the balance
 * @param payOff until when a loan that is repaid before its time bears interest
 * @param excess what a cumulative schedule does with money beyond the instalment of the running period
 */
public record Recalculation(Rest rest, Rest payOff, Excess excess) {

    /** A day that counts for interest. */
    public enum Rest {
        /** The day of the money itself: interest only for the days used (民法典 art. 677). */
        DAY,
        /** The end of the period in which it comes. */
        PERIOD
    }

    /** It repays more principal with the running instalment; this says which later ones become less. */
    public enum Excess {
        /** All of them: as many as before, and smaller. */
        SMALLER_INSTALMENTS,
        /** The last ones: as large as before, and fewer. */
        FEWER_INSTALMENTS,
        /** The next ones, until it is used up. */
        NEXT_INSTALMENTS
    }
}
