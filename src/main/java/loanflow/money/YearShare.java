package loanflow.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A part of a year as a fraction, never as a decimal: 31/360, 1/12. Interest is divided once, at the end, so that an exact
 * half of a minor unit is rounded as a half.
 */
public record YearShare(long numerator, long denominator) {

    public static final YearShare MONTH = new YearShare(1, 12);

    public YearShare {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException("share of a year: must not be negative");
        }
    }

    /** Simple interest on a balance for that part of a year, rounded as said. */
    public Money interest(Money balance, AnnualRate rate, RoundingMode rounding) {
        return Money.ofMinor(
                rate.fraction()
                        .multiply(BigDecimal.valueOf(balance.minor()))
                        .multiply(BigDecimal.valueOf(numerator))
                        .divide(BigDecimal.valueOf(denominator), 0, rounding)
                        .longValueExact(),
                balance.currency());
    }

    /** What one unit of principal costs, at 34 significant digits. */
    BigDecimal cost(AnnualRate rate) {
        return rate.fraction()
                .multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
    }
}
