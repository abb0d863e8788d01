package loanflow.commands;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import loanflow.money.AnnualRate;
import loanflow.money.BusinessDays;
import loanflow.money.DayCount;
import loanflow.money.InterestPeriod;
import loanflow.money.InterestPeriods;
import loanflow.money.LoanTerms;
import loanflow.money.Money;
import loanflow.money.RepaymentMethod;

/** Reads the terms of a loan with monthly payments or a single one. */
final class LoanReader {

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
        DueDateReader dates = new DueDateReader(request, disbursedOn);
        BusinessDays businessDays = dates.businessDays();
        if (method == RepaymentMethod.SINGLE_PAYMENT) {
            return InterestPeriods.byDays(disbursedOn, List.of(dates.single()), dayCount, businessDays);
        }
        List<LocalDate> dueDates = dates.monthly();
        boolean byDays =
                request.at("interestBy", field -> field.choice(InterestBy.class), InterestBy.MONTHS) == InterestBy.DAYS;
        return byDays
                ? InterestPeriods.byDays(disbursedOn, dueDates, dayCount, businessDays)
                : InterestPeriods.months(disbursedOn, dueDates, dayCount, businessDays);
    }
}
