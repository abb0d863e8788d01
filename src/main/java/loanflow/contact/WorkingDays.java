package loanflow.contact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import loanflow.contact.JdbcHolidays.DayType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the days in which people must be answered. Saturdays, Sundays and public holidays are none; weekends that the
 * State Council's notice turns into working days are not known here, so that an answer is due rather later than that.
 */
@Service
@Transactional(readOnly = true)
public class WorkingDays {

    private final JdbcHolidays holidays;

    WorkingDays(JdbcHolidays holidays) {
        this.holidays = holidays;
    }

    /** The working day that is so many working days after a day. */
    public LocalDate after(LocalDate day, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("workingDays: must be at least 1");
        }
        LocalDate found = day;
        for (int left = workingDays; left > 0; ) {
            found = found.plusDays(1);
            left -= isWorkingDay(found) ? 1 : 0;
        }
        return found;
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && holidays.dayType(day) == DayType.WEEKDAY;
    }
}
