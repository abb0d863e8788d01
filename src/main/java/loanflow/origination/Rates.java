package loanflow.origination;

import java.math.RoundingMode;
import loanflow.money.AnnualRate;

/** Rates as people read them and as columns keep them. */
final class Rates {

    private Rates() {}

    /** Percent a year with two decimals, half up. */
    static String percent(AnnualRate rate) {
        return rate.toPercent().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** Basis points, half up: for measured rates, which are finer than a basis point. */
    static int bps(AnnualRate rate) {
        return rate.fraction()
                .movePointRight(4)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
