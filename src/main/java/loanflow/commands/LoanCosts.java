package loanflow.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import loanflow.money.AllInRate;
import loanflow.money.AnnualRate;
import loanflow.money.AppendixJ;
import loanflow.money.DayCount;
import loanflow.money.Money;
import loanflow.money.RepaymentMethod;
import loanflow.money.RepaymentSchedule;
import loanflow.money.UnitPeriod;

/** What a loan costs a year. */
final class LoanCosts {

    private LoanCosts() {}

    /** Puts every yardstick into the answer, and answers the one that the cap is tested with. */
    static AnnualRate put(ObjectNode answer, RepaymentSchedule schedule, RepaymentMethod method, LoanReader reader) {
        AnnualRate appendixJ =
                AppendixJ.of(schedule.principal(), schedule.disbursedOn(), schedule.cashFlows(), UnitPeriod.MONTH);
        answer.put("xirrPercent", Out.percent(AllInRate.xirr(schedule)))
                .put("appendixJPercent", Out.percent(appendixJ));
        if (method == RepaymentMethod.SINGLE_PAYMENT) {
            return single(answer, schedule, reader.dayCount());
        }
        AnnualRate irr = AllInRate.irrTimes12(schedule);
        answer.put("irrX12Percent", Out.percent(irr))
                .put("effectivePercent", Out.percent(AllInRate.effective(schedule.principal(), schedule.payments())));
        return reader.isIrregular() ? basis(answer, "APPENDIX_J", appendixJ) : basis(answer, "IRR_X12", irr);
    }

    private static AnnualRate single(ObjectNode answer, RepaymentSchedule schedule, DayCount dayCount) {
        Money repaid = schedule.totalPayable();
        long days =
                DayCount.ACT_365.days(schedule.disbursedOn(), schedule.last().dueDate());
        AnnualRate on360 = AllInRate.simple(schedule.principal(), repaid, days, DayCount.ACT_360);
        AnnualRate on365 = AllInRate.simple(schedule.principal(), repaid, days, DayCount.ACT_365);
        answer.put("simple360Percent", Out.percent(on360)).put("simple365Percent", Out.percent(on365));
        return dayCount == DayCount.ACT_365 ? basis(answer, "SIMPLE_365", on365) : basis(answer, "SIMPLE_360", on360);
    }

    private static AnnualRate basis(ObjectNode answer, String basis, AnnualRate rate) {
        answer.put("allInPercent", Out.percent(rate)).put("allInBasis", basis);
        return rate;
    }
}
