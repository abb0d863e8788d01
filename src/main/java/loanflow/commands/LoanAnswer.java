package loanflow.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import loanflow.money.AllInRate;
import loanflow.money.AnnualRate;
import loanflow.money.AppendixJ;
import loanflow.money.DayCount;
import loanflow.money.LoanSchedule;
import loanflow.money.LoanTerms;
import loanflow.money.Money;
import loanflow.money.RepaymentMethod;
import loanflow.money.RepaymentSchedule;
import loanflow.money.UnitPeriod;

/** Computes the schedule of a loan with monthly payments or a single one, and what it really costs. */
final class LoanAnswer {

    static final List<String> COLUMNS = List.of("number", "dueDate", "principal", "interest", "payment", "balance");

    private LoanAnswer() {}

    static ObjectNode of(Request request, RepaymentMethod method) {
        LoanReader reader = new LoanReader(request);
        LoanTerms terms = reader.terms(method);
        RepaymentSchedule schedule = LoanSchedule.of(terms);
        ObjectNode answer = Json.object()
                .put("method", method.name())
                .put("currency", terms.principal().currency().getCurrencyCode())
                .put("levelPayment", schedule.levelInstalment().major())
                .put("finalPayment", schedule.last().total().major())
                .put("totalInterest", schedule.totalInterest().major())
                .put("totalPayable", schedule.totalPayable().major());
        AnnualRate allIn = costs(answer, schedule, method, reader);
        if (request.has("capPercent")) {
            AnnualRate cap = AnnualRate.percent(request.at("capPercent").notNegative());
            answer.put("withinCap", AllInRate.within(allIn, cap));
        }
        request.nothingElse();
        rows(answer, schedule);
        return answer;
    }

    private static AnnualRate costs(
            ObjectNode answer, RepaymentSchedule schedule, RepaymentMethod method, LoanReader reader) {
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

    private static void rows(ObjectNode answer, RepaymentSchedule schedule) {
        var rows = answer.putArray("instalments");
        schedule.instalments()
                .forEach(instalment -> rows.addObject()
                        .put("number", instalment.number())
                        .put("dueDate", instalment.dueDate().toString())
                        .put("principal", instalment.principal().major())
                        .put("interest", instalment.interest().major())
                        .put("payment", instalment.total().major())
                        .put(
                                "balance",
                                schedule.balanceAfter(instalment.number()).major()));
    }
}
