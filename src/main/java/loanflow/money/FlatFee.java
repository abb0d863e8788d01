package loanflow.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Flat monthly fees (等本等息), quoted on the first principal for the whole term: they cost nearly twice what they say. */
public final class FlatFee {

    private static final int DECIMALS = 6;

    private FlatFee() {}

    /**
     * The largest monthly fee, as a fraction of the principal, for which the monthly rate of return times twelve keeps the
     * cap: {@code i/(1−(1+i)^−n) − 1/n} with i one twelfth of the cap. Rounded down, so that the cap is never exceeded.
     */
    public static BigDecimal largestWithin(AnnualRate cap, int months) {
        if (cap.fraction().signum() <= 0) {
            throw new IllegalArgumentException("cap: must be positive");
        }
        if (months < 1) {
            throw new IllegalArgumentException("months: must be positive");
        }
        BigDecimal rate = cap.monthly();
        BigDecimal growth = BigDecimal.ONE.add(rate).pow(months, MathContext.DECIMAL128);
        BigDecimal annuity = rate.multiply(growth, MathContext.DECIMAL128)
                .divide(growth.subtract(BigDecimal.ONE), MathContext.DECIMAL128);
        return annuity.subtract(BigDecimal.ONE.divide(BigDecimal.valueOf(months), MathContext.DECIMAL128))
                .setScale(DECIMALS, RoundingMode.DOWN);
    }
}
