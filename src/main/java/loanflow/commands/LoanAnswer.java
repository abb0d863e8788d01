package loanflow.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import loanflow.money.AllInRate;
import loanflow.money.AnnualRate;
import loanflow.money.LoanSchedule;
import loanflow.money.LoanTerms;
import loanflow.money.RepaymentMethod;
import loanflow.money.RepaymentSchedule;

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
        AnnualRate allIn = LoanCosts.put(answer, schedule, method, reader);
        if (request.has("capPercent")) {
            AnnualRate cap = AnnualRate.percent(request.at("capPercent").notNegative());
            answer.put("withinCap", AllInRate.within(allIn, cap));
        }
        request.nothingElse();
        rows(answer, schedule);
        return answer;
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
