package loanflow.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;

/** What all yearly rates ask of their flows, and how they are rounded. */
final class Flows {

    private static final int DECIMALS = 12;

    private Flows() {}

    static void requirePayout(List<Money> amounts) {
        if (amounts.stream().noneMatch(Money::isNegative)) {
            throw new IllegalArgumentException("flows: at least one payout, a negative amount");
        }
        if (amounts.stream().noneMatch(Money::isPositive)) {
            throw new IllegalArgumentException("flows: at least one payment, a positive amount");
        }
        Currency currency = amounts.get(0).currency();
        if (amounts.stream().anyMatch(amount -> !amount.currency().equals(currency))) {
            throw new IllegalArgumentException("flows: must be in one currency");
        }
    }

    static AnnualRate rate(double fraction) {
        return new AnnualRate(BigDecimal.valueOf(fraction).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
