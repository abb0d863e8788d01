package loanflow.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The interval at which payments repeat, the unit of time of Regulation Z (12 CFR 1026, appendix J (b)(4)).
 *
 * @param unit day, week, half month or month
 * @param multiple how many of them, 1 for half months
 */
public record UnitPeriod(Unit unit, int multiple) {

    public static final UnitPeriod MONTH = new UnitPeriod(Unit.MONTH, 1);

    private static final int DAYS_OF_MONTH = 30;
    private static final int DAYS_OF_HALF_MONTH = 15;
    private static final int DAYS_OF_YEAR = 365;

    /** What a unit period is made of, and how many of them make a year. */
    public enum Unit {
        DAY(365),
        WEEK(52),
        HALF_MONTH(24),
        MONTH(12);

        private final int aYear;

        Unit(int aYear) {
            this.aYear = aYear;
        }
    }

    public UnitPeriod {
        if (multiple < 1 || multiple > unit.aYear || (unit == Unit.HALF_MONTH && multiple > 1)) {
            throw new IllegalArgumentException("unitPeriod: a year at most, half months one by one");
        }
    }

    public BigDecimal perYear() {
        return BigDecimal.valueOf(unit.aYear).divide(BigDecimal.valueOf(multiple), MathContext.DECIMAL128);
    }

    /**
     * The time from a payout to a payment in whole unit periods, counted back from the payment, and the rest as a fraction
     * (appendix J (b)(5)): odd days are 30ths of a month, 15ths of a half month, 365ths of a year.
     */
    public UnitTime between(LocalDate payout, LocalDate payment) {
        if (payment.isBefore(payout)) {
            throw new IllegalArgumentException("payments: must not be before the payout");
        }
        long days = ChronoUnit.DAYS.between(payout, payment);
        return switch (unit) {
            case DAY -> UnitTime.of(days, multiple);
            case WEEK -> UnitTime.of(days, 7 * multiple);
            case HALF_MONTH -> halfMonths(payout, payment);
            case MONTH -> months(payout, payment);
        };
    }

    private static UnitTime halfMonths(LocalDate payout, LocalDate payment) {
        int months = wholeMonths(payout, payment);
        long oddDays = ChronoUnit.DAYS.between(payout, payment.minusMonths(months));
        long half = Math.min(1, oddDays / DAYS_OF_HALF_MONTH);
        UnitTime odd = UnitTime.of(oddDays - half * DAYS_OF_HALF_MONTH, DAYS_OF_HALF_MONTH);
        return new UnitTime(2 * months + Math.toIntExact(half) + odd.whole(), odd.fraction());
    }

    private UnitTime months(LocalDate payout, LocalDate payment) {
        int whole = wholeMonths(payout, payment) / multiple;
        LocalDate from = payment.minusMonths((long) whole * multiple);
        if (multiple == Unit.MONTH.aYear) {
            return UnitTime.of(whole, ChronoUnit.DAYS.between(payout, from), DAYS_OF_YEAR);
        }
        int oddMonths = wholeMonths(payout, from);
        long oddDays = ChronoUnit.DAYS.between(payout, from.minusMonths(oddMonths));
        return UnitTime.of(whole, (long) DAYS_OF_MONTH * oddMonths + oddDays, DAYS_OF_MONTH * multiple);
    }

    private static int wholeMonths(LocalDate payout, LocalDate payment) {
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(payout.withDayOfMonth(1), payment.withDayOfMonth(1)));
        return payment.minusMonths(months).isBefore(payout) ? months - 1 : months;
    }
}
