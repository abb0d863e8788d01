package loanflow.shortterm;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Fractions that a cap which counts whole minor units has not counted: see {@link CapCount#WHOLE_UNITS}. */
final class CapRemainder {

    private final boolean counts;
    private BigDecimal open = BigDecimal.ZERO;
    private BigDecimal beyond = BigDecimal.ZERO;

    CapRemainder(ShortTermLoan loan, CapCount count) {
        counts = count == CapCount.WHOLE_UNITS
                && loan.method() == InterestMethod.ACTUARIAL
                && loan.cap().total() != null;
    }

    /** A payment has left so much interest. */
    void left(BigDecimal owed) {
        if (counts && owed.signum() > 0) {
            open = open.add(owed.remainder(BigDecimal.ONE));
        }
    }

    /** What may be charged once more of interest that the cap has cut off. */
    BigDecimal charge(BigDecimal cutOff) {
        BigDecimal more = cutOff.min(open);
        open = open.subtract(more);
        beyond = beyond.add(more);
        return more;
    }

    /** Exact minor units charged beyond the cap so far. */
    BigDecimal beyond() {
        return beyond;
    }

    BigDecimal wholeBeyond() {
        return beyond.setScale(0, RoundingMode.FLOOR);
    }
}
