package loanflow.commands;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Reads a day as a number of days after the payout, or as a date. */
record DayReader(LocalDate disbursedOn) {

    int day(Request request, String day, String date) {
        if (!request.has(date)) {
            return request.at(day).whole(0, UnitPeriodReader.MOST);
        }
        LocalDate on = request.at(date).date();
        if (on.isBefore(disbursedOn)) {
            throw request.bad(date, "must not be before disbursedOn");
        }
        return of(on);
    }

    int day(Request request) {
        return day(request, "day", "date");
    }

    int of(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(disbursedOn, date));
    }

    LocalDate date(int day) {
        return disbursedOn.plusDays(day);
    }
}
