package loanflow.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A nominal yearly rate. {@code AnnualRate.percent("13.5")} is 13.5 % a year.
 *
 * @param fraction the rate as a fraction of one (0.135), never negative
 */
public record AnnualRate(BigDecimal fraction) implements Comparable<AnnualRate> {

    public AnnualRate {
        if (fraction.signum() < 0) {
            throw new IllegalArgumentException("rate: must not be negative");
        }
        fraction = fraction.stripTrailingZeros();
    }

    public static AnnualRate percent(String percent) {
        return percent(new BigDecimal(percent));
    }

    public static AnnualRate percent(BigDecimal percent) {
        return new AnnualRate(percent.movePointLeft(2));
    }

    /** Basis points: 1350 is 13.5 %. The form in which rates live in process variables and columns. */
    public static AnnualRate bps(long basisPoints) {
        return new AnnualRate(BigDecimal.valueOf(basisPoints, 4));
    }

    /**
     * The rate in basis points.
     *
     * @throws ArithmeticException when the rate is finer than a basis point
     */
    public long toBps() {
        return fraction.movePointRight(4).setScale(0, RoundingMode.UNNECESSARY).longValueExact();
    }

    public BigDecimal toPercent() {
        return fraction.movePointRight(2);
    }

    /** One twelfth of the yearly rate, at 34 significant digits. */
    public BigDecimal monthly() {
        return fraction.divide(BigDecimal.valueOf(12), MathContext.DECIMAL128);
    }

    @Override
    public int compareTo(AnnualRate other) {
        return fraction.compareTo(other.fraction);
    }
}
