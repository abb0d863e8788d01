package loanflow.contact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code public_holiday}: which hours hold on a day. */
@Repository
class JdbcHolidays {

    private final JdbcClient jdbc;

    JdbcHolidays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DayType dayType(LocalDate day) {
        boolean holiday = jdbc.sql("select exists (select 1 from public_holiday where day = :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
        if (holiday) {
            return DayType.HOLIDAY;
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? DayType.SUNDAY : DayType.WEEKDAY;
    }

    /** In the codes of table {@code contact-limits}. */
    enum DayType {
        WEEKDAY,
        SUNDAY,
        HOLIDAY
    }
}
