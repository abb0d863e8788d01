package loanflow.disbursement;

/**
 * What a funder can still lend, in fen.
 *
 * @param totalFen of its whole commitment
 * @param monthFen of the business month
 * @param dayFen of the business day
 */
record Remaining(long totalFen, long monthFen, long dayFen) {

    /** As if an amount already reserved were free again. */
    Remaining plus(long fen) {
        return new Remaining(totalFen + fen, monthFen + fen, dayFen + fen);
    }
}
