package loanflow.commands;

import java.math.BigDecimal;
import java.math.RoundingMode;
import loanflow.money.AnnualRate;

/** How numbers are written. */
final class Out {

    private static final int DECIMALS_OF_A_PERCENTAGE = 6;
    private static final int DECIMALS_OF_EXACT_MONEY = 4;

    private Out() {}

    /** A rate in percent, 6 decimals. */
    static BigDecimal percent(AnnualRate rate) {
        return percent(rate.fraction());
    }

    static BigDecimal percent(BigDecimal fraction) {
        return fraction.movePointRight(2).setScale(DECIMALS_OF_A_PERCENTAGE, RoundingMode.HALF_UP);
    }

    /** Minor units that are not rounded to money, in major units with 4 decimals. */
    static BigDecimal exact(BigDecimal minor, int digitsOfCurrency) {
        return minor.movePointLeft(digitsOfCurrency).setScale(DECIMALS_OF_EXACT_MONEY, RoundingMode.HALF_UP);
    }
}
