package loanflow.money;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Moves due dates off holidays. Interest goes on to run from one unmoved date to the next, so that a holiday never changes
 * what a loan costs.
 *
 * @param holidays days on which nothing falls due
 * @param weekendsToo whether Saturdays and Sundays are holidays as well
 */
public record BusinessDays(Set<LocalDate> holidays, boolean weekendsToo, HolidayShift shift) {

    public static final BusinessDays EVERY_DAY = new BusinessDays(Set.of(), false, HolidayShift.NONE);

    private static final int LONGEST_HOLIDAY = 60;

    public BusinessDays {
        holidays = Set.copyOf(holidays);
    }

    /**
     * The business day that stands for a date.
     *
     * @throws IllegalArgumentException when there is none within 60 days
     */
    public LocalDate of(LocalDate date) {
        return switch (shift) {
            case NONE -> date;
            case FOLLOWING -> nearest(date, 1);
            case PRECEDING -> nearest(date, -1);
            case MODIFIED_FOLLOWING -> {
                LocalDate following = nearest(date, 1);
                yield following.getMonth() == date.getMonth() ? following : nearest(date, -1);
            }
        };
    }

    private LocalDate nearest(LocalDate date, int step) {
        for (int days = 0; days <= LONGEST_HOLIDAY; days++) {
            LocalDate candidate = date.plusDays((long) days * step);
            if (!isHoliday(candidate)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("holidays: no business day near " + date);
    }

    private boolean isHoliday(LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return holidays.contains(date) || (weekendsToo && weekend);
    }
}
