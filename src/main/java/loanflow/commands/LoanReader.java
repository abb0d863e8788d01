package loanflow.commands;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import loanflow.money.AnnualRate;
import loanflow.money.BusinessDays;
import loanflow.money.DayCount;
import loanflow.money.DueDates;
import loanflow.money.HolidayShift;
import loanflow.money.InterestPeriod;
import loanflow.money.InterestPeriods;
import loanflow.money.LoanTerms;
import loanflow.money.Money;
import loanflow.money.RepaymentMethod;
import loanflow.money.UnitPeriod;

/** Reads the terms of a loan with monthly payments or a single one. */
final class LoanReader {

    private static final int LONGEST_MONTHS = 60;
    private static final int SHORTEST_DAYS = 15;
    private static final int LONGEST_DAYS = 1_830;
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final Request request;
    private final DayCount dayCount;
    private final LocalDate disbursedOn;

    LoanReader(Request request) {
        this.request = request;
        dayCount = request.at("dayCount", field -> field.choice(DayCount.class), DayCount.ACT_360);
        disbursedOn = request.at("disbursedOn").date();
    }

    LoanTerms terms(RepaymentMethod method) {
        Money principal = principal();
        return new LoanTerms(
                principal,
                disbursedOn,
                rate(method),
                method,
                periods(method),
                request.at("rounding", field -> field.choice(RoundingMode.class), RoundingMode.HALF_UP));
    }

    boolean isIrregular() {
        return request.has("firstDueOn") && !request.at("firstDueOn").date().equals(disbursedOn.plusMonths(1));
    }

    DayCount dayCount() {
        return dayCount;
    }

    /** What reaches the customer is the principal: whatever is taken out of it beforehand is forbidden. */
    private Money principal() {
        Money principal = request.at("principal").money(request.at("currency").currency());
        if (request.has("netPayout")
                && !request.at("netPayout").money(principal.currency()).equals(principal)) {
            throw request.bad("netPayout", "must be the principal: nothing is deducted from the payout");
        }
        return principal;
    }

    private AnnualRate rate(RepaymentMethod method) {
        if (method == RepaymentMethod.FLAT) {
            return AnnualRate.percent(
                    request.at("flatMonthlyPercent").notNegative().multiply(MONTHS));
        }
        return request.has("dailyRatePercent")
                ? AnnualRate.percent(request.at("dailyRatePercent")
                        .notNegative()
                        .multiply(BigDecimal.valueOf(dayCount.daysOfYear())))
                : AnnualRate.percent(request.at("annualRatePercent").notNegative());
    }

    private List<InterestPeriod> periods(RepaymentMethod method) {
        BusinessDays businessDays = businessDays();
        if (method == RepaymentMethod.SINGLE_PAYMENT) {
            return InterestPeriods.byDays(disbursedOn, List.of(singleDueDate()), dayCount, businessDays);
        }
        List<LocalDate> dueDates = dueDates();
        boolean byDays =
                request.at("interestBy", field -> field.choice(InterestBy.class), InterestBy.MONTHS) == InterestBy.DAYS;
        return byDays
                ? InterestPeriods.byDays(disbursedOn, dueDates, dayCount, businessDays)
                : InterestPeriods.months(disbursedOn, dueDates, dayCount, businessDays);
    }

    private LocalDate singleDueDate() {
        return request.has("termDays")
                ? disbursedOn.plusDays(request.at("termDays").whole(SHORTEST_DAYS, LONGEST_DAYS))
                : disbursedOn.plusMonths(months());
    }

    private List<LocalDate> dueDates() {
        if (!request.has("firstDueOn")) {
            return DueDates.monthly(disbursedOn, months());
        }
        LocalDate first = request.at("firstDueOn").date();
        if (!first.isAfter(disbursedOn)) {
            throw request.bad("firstDueOn", "must be after disbursedOn");
        }
        int dueDay = request.at("dueDay", field -> field.whole(1, 31), first.getDayOfMonth());
        return DueDates.every(UnitPeriod.MONTH, first, dueDay, months());
    }

    private int months() {
        return request.at("termMonths").whole(1, LONGEST_MONTHS);
    }

    private BusinessDays businessDays() {
        Set<LocalDate> holidays = new HashSet<>();
        request.at("holidays", Field::elements, List.<Field>of()).forEach(day -> holidays.add(day.date()));
        return new BusinessDays(
                holidays,
                request.at("weekends", Field::yesOrNo, false),
                request.at("holidayShift", field -> field.choice(HolidayShift.class), HolidayShift.NONE));
    }
}
