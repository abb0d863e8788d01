package loanflow.money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Due dates. A loan that falls due on the 29th, 30th or 31st does so on the last day of a shorter month and on its original
 * day in all others: every date is counted from the first, never from the date before it.
 */
public final class DueDates {

    private static final int HALF_MONTH = 15;

    private DueDates() {}

    /** The due dates one, two, … {@code months} months after the payout. */
    public static List<LocalDate> monthly(LocalDate disbursedOn, int months) {
        return IntStream.rangeClosed(1, months)
                .mapToObj(disbursedOn::plusMonths)
                .toList();
    }

    /**
     * Due dates one unit period apart.
     *
     * @param first the first of them
     * @param dueDay the day of the month that is meant, 31 for the month's end; only for months and half months
     */
    public static List<LocalDate> every(UnitPeriod unitPeriod, LocalDate first, int dueDay, int count) {
        boolean byMonth = unitPeriod.unit() == UnitPeriod.Unit.MONTH;
        if (byMonth && !inMonth(YearMonth.from(first), dueDay).equals(first)) {
            throw new IllegalArgumentException("dueDay: is not the day of the first due date");
        }
        return IntStream.range(0, count)
                .mapToObj(number -> date(unitPeriod, first, dueDay, number))
                .toList();
    }

    private static LocalDate date(UnitPeriod unitPeriod, LocalDate first, int dueDay, int number) {
        long units = (long) number * unitPeriod.multiple();
        return switch (unitPeriod.unit()) {
            case DAY -> first.plusDays(units);
            case WEEK -> first.plusWeeks(units);
            case HALF_MONTH -> halfMonth(first, dueDay, number);
            case MONTH -> inMonth(YearMonth.from(first).plusMonths(units), dueDay);
        };
    }

    /** The day and the one half a month from it take turns. */
    private static LocalDate halfMonth(LocalDate first, int dueDay, int number) {
        boolean early = dueDay <= HALF_MONTH;
        int turns = number + (early ? 0 : 1);
        int day = early ? dueDay : dueDay - HALF_MONTH;
        YearMonth month = YearMonth.from(first).plusMonths(turns / 2);
        return inMonth(month, turns % 2 == 0 ? day : day + HALF_MONTH);
    }

    private static LocalDate inMonth(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
