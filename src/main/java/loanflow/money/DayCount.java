package loanflow.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How many days a year of interest has. Days are calendar days: the first counts, the last does not. */
public enum DayCount {
    /** China: daily rate = yearly rate / 360 (银发〔2005〕129号, unverified). */
    ACT_360(360),
    /** United Kingdom and daily rates in the United States. */
    ACT_365(365);

    private final int daysOfYear;

    DayCount(int daysOfYear) {
        this.daysOfYear = daysOfYear;
    }

    public int daysOfYear() {
        return daysOfYear;
    }

    /** Simple interest for a number of days, rounded as said. */
    public Money interest(Money balance, AnnualRate apr, long days, RoundingMode rounding) {
        if (days < 0) {
            throw new IllegalArgumentException("days: must not be negative");
        }
        return balance.times(
                apr.fraction()
                        .multiply(BigDecimal.valueOf(days))
                        .divide(BigDecimal.valueOf(daysOfYear), MathContext.DECIMAL128),
                rounding);
    }

    /** Simple interest from one day (counted) to another (not counted), rounded as said. */
    public Money interest(Money balance, AnnualRate apr, LocalDate from, LocalDate to, RoundingMode rounding) {
        return interest(balance, apr, ChronoUnit.DAYS.between(from, to), rounding);
    }
}
