package loanflow.collection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Probability of payment times what is overdue, in hundreds; the cost of a call is the same for all. */
final class CallPriority {

    private static final int MOST = 100;

    private CallPriority() {}

    static long of(CollectionCase found, List<Debt> late) {
        long paysBps = 10_000 - (found.notCuredBps() == null ? 5_000 : found.notCuredBps());
        BigDecimal worth = LateDebts.overdue(late)
                .major()
                .multiply(BigDecimal.valueOf(paysBps))
                .divide(BigDecimal.valueOf(1_000_000), 0, RoundingMode.HALF_UP);
        return Math.min(MOST, worth.longValue());
    }
}
