package loanflow.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import loanflow.money.Money;

/** Dividing money. Half up, to the minor unit; whoever divides says where the rest goes. */
final class Shares {

    private Shares() {}

    static Money of(Money amount, int parts) {
        return Money.ofMinor(
                BigDecimal.valueOf(amount.minor())
                        .divide(BigDecimal.valueOf(parts), 0, RoundingMode.HALF_UP)
                        .longValueExact(),
                amount.currency());
    }

    static Money percent(Money amount, BigDecimal percent) {
        return amount.times(percent.movePointLeft(2), RoundingMode.HALF_UP);
    }

    static Money toMultiple(Money amount, Money multiple) {
        long times = BigDecimal.valueOf(amount.minor())
                .divide(BigDecimal.valueOf(multiple.minor()), 0, RoundingMode.HALF_UP)
                .longValueExact();
        return Money.ofMinor(Math.multiplyExact(times, multiple.minor()), amount.currency());
    }
}
