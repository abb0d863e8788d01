package loanflow.commands;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import loanflow.money.BusinessDays;
import loanflow.money.DueDates;
import loanflow.money.HolidayShift;
import loanflow.money.UnitPeriod;

/** Reads the due dates of a loan and the holidays that they keep off. */
record DueDateReader(Request request, LocalDate disbursedOn) {

    private static final int LONGEST_MONTHS = 60;
    private static final int SHORTEST_DAYS = 15;
    private static final int LONGEST_DAYS = 1_830;

    LocalDate single() {
        return request.has("termDays")
                ? disbursedOn.plusDays(request.at("termDays").whole(SHORTEST_DAYS, LONGEST_DAYS))
                : disbursedOn.plusMonths(months());
    }

    List<LocalDate> monthly() {
        if (!request.has("firstDueOn")) {
            return DueDates.monthly(disbursedOn, months());
        }
        return every(UnitPeriod.MONTH, months());
    }

    List<LocalDate> every(UnitPeriod unitPeriod, int count) {
        LocalDate first = request.at("firstDueOn").date();
        if (!first.isAfter(disbursedOn)) {
            throw request.bad("firstDueOn", "must be after disbursedOn");
        }
        int dueDay = request.at("dueDay", field -> field.whole(1, 31), first.getDayOfMonth());
        return DueDates.every(unitPeriod, first, dueDay, count);
    }

    BusinessDays businessDays() {
        Set<LocalDate> holidays = new HashSet<>();
        request.at("holidays", Field::elements, List.<Field>of()).forEach(day -> holidays.add(day.date()));
        return new BusinessDays(
                holidays,
                request.at("weekends", Field::yesOrNo, false),
                request.at("holidayShift", field -> field.choice(HolidayShift.class), HolidayShift.NONE));
    }

    private int months() {
        return request.at("termMonths").whole(1, LONGEST_MONTHS);
    }
}
