package loanflow.collection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import loanflow.money.Money;

/** When a promise may be taken and when it is kept (DOMAIN §3.2, ENG). */
final class PromiseRules {

    /** A promise counts as late only after this many days. */
    static final int GRACE_DAYS = 1;

    /** Promises that may be made within {@link #WINDOW_DAYS}. */
    static final int MOST = 2;

    static final int WINDOW_DAYS = 30;
    private static final BigDecimal KEPT_SHARE = new BigDecimal("0.90");
    private static final int EARLY_DAYS = 3;
    private static final int LATE_DAYS = 7;
    private static final List<String> EARLY = List.of("S1", "S2", "S3");

    private PromiseRules() {}

    /** Days on which a promise may fall due: within 3 days in S1 to S3, within 7 from M2 on. */
    static List<LocalDate> days(String stage, LocalDate today) {
        return IntStream.rangeClosed(0, EARLY.contains(stage) ? EARLY_DAYS : LATE_DAYS)
                .mapToObj(today::plusDays)
                .toList();
    }

    /** Why the promise cannot be taken; empty when it can. */
    static Optional<String> refusal(String stage, Money amount, LocalDate dueOn, long madeBefore, LocalDate today) {
        if (amount.minor() <= 0) {
            return Optional.of("PROMISE_AMOUNT");
        }
        if (!days(stage, today).contains(dueOn)) {
            return Optional.of("PROMISE_DATE");
        }
        return madeBefore >= MOST ? Optional.of("PROMISES_USED_UP") : Optional.empty();
    }

    /** At least nine tenths of the amount. */
    static boolean isKept(Money amount, Money paid) {
        return paid.compareTo(amount.times(KEPT_SHARE, RoundingMode.CEILING)) >= 0;
    }

    static boolean isOver(LocalDate dueOn, LocalDate today) {
        return today.isAfter(dueOn.plusDays(GRACE_DAYS));
    }
}
