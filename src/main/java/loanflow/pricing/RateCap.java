package loanflow.pricing;

/**
 * The highest all-in yearly rate that a contract may have: the law's, or the house's where that is lower.
 *
 * @param capBps basis points; 0 blocks
 * @param penaltyCapBps highest yearly rate on overdue principal, basis points
 * @param basis yardstick of the cap, IRR_X12
 */
public record RateCap(long capBps, long penaltyCapBps, String basis) {

    boolean blocks() {
        return capBps <= 0;
    }
}
