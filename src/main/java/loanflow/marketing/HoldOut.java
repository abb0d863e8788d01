package loanflow.marketing;

import loanflow.workflow.Sha256;

/**
 * Who is held out to measure what addressing customers does: at random, but the same each time it is asked, so that a
 * customer who was held out this week is not told in the next.
 */
final class HoldOut {

    private static final int DIGITS = 8;
    private static final int HEXADECIMAL = 16;
    private static final long WHOLE = 100;

    private HoldOut() {}

    /** @param of what is measured, by its name: each has a control group of its own, the same in every house */
    static boolean holds(String of, String customerId, int percent) {
        long draw = Long.parseLong(Sha256.hex(of + ":" + customerId).substring(0, DIGITS), HEXADECIMAL);
        return draw % WHOLE < percent;
    }
}
