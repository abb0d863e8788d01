package loanflow.money;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Time in unit periods.
 *
 * @param whole full unit periods
 * @param fraction of one more
 */
public record UnitTime(int whole, BigDecimal fraction) {

    public UnitTime {
        if (whole < 0 || fraction.signum() < 0) {
            throw new IllegalArgumentException("time: must not be negative");
        }
    }

    static UnitTime of(long days, int daysOfPeriod) {
        return of(0, days, daysOfPeriod);
    }

    static UnitTime of(int whole, long days, int daysOfPeriod) {
        return new UnitTime(
                Math.toIntExact(whole + days / daysOfPeriod),
                BigDecimal.valueOf(days % daysOfPeriod)
                        .divide(BigDecimal.valueOf(daysOfPeriod), MathContext.DECIMAL128));
    }
}
