package loanflow.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** The calendar of the portfolio: a thin first time with the pioneers, then the business days of all others. */
final class Days {

    private static final int PIONEERS_COME_WITHIN = 6;

    private final LocalDate first;
    private final LocalDate opening;
    private final List<LocalDate> main;

    Days(DemoSettings settings) {
        this.first = settings.firstDay();
        this.opening = first.plusDays(settings.pioneerDays());
        this.main = opening.datesUntil(opening.plusDays(settings.businessDays() * 2L + 7))
                .filter(Days::isBusinessDay)
                .limit(settings.businessDays())
                .toList();
    }

    static boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return main.isEmpty() ? first.plusDays(PIONEERS_COME_WITHIN) : main.get(main.size() - 1);
    }

    /** How many days there are in all. */
    int count() {
        return (int) (last().toEpochDay() - first.toEpochDay()) + 1;
    }

    /** The day on which the pioneer of this number, from 0, applies. */
    LocalDate pioneer(int number) {
        List<LocalDate> days = first.datesUntil(first.plusDays(PIONEERS_COME_WITHIN))
                .filter(Days::isBusinessDay)
                .toList();
        return days.get(number % days.size());
    }

    /** The day of the main time on which somebody applies who comes at this share of it, 0 to 1. */
    LocalDate main(double share) {
        return main.get(Math.min(main.size() - 1, (int) (share * main.size())));
    }
}
