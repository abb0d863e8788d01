package loanflow.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How many days lie between two dates and how many a year of interest has: the first day counts, the last does not. */
public enum DayCount {
    /** China: calendar days, daily rate = yearly rate / 360 (银发〔2005〕129号, unverified). */
    ACT_360(360),
    /** Calendar days; United Kingdom and daily rates in the United States. */
    ACT_365(365),
    /** Months of 30 days, a 31st counts as a 30th (ISDA 2006, 4.16(g): 30E/360). */
    THIRTY_360(360);

    private static final int DAYS_OF_MONTH = 30;

    private final int daysOfYear;

    DayCount(int daysOfYear) {
        this.daysOfYear = daysOfYear;
    }

    public int daysOfYear() {
        return daysOfYear;
    }

    /** Days from one date (counted) to another (not counted). */
    public long days(LocalDate from, LocalDate to) {
        if (this != THIRTY_360) {
            return ChronoUnit.DAYS.between(from, to);
        }
        long months = ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1));
        return months * DAYS_OF_MONTH
                + Math.min(to.getDayOfMonth(), DAYS_OF_MONTH)
                - Math.min(from.getDayOfMonth(), DAYS_OF_MONTH);
    }

    /** The part of a year between two dates. */
    public YearShare share(LocalDate from, LocalDate to) {
        return new YearShare(days(from, to), daysOfYear);
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
        return interest(balance, apr, days(from, to), rounding);
    }
}
