package loanflow.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.StreamSupport;
import loanflow.money.AllInRate;
import loanflow.money.AnnualRate;
import loanflow.money.EqualInstalments;
import loanflow.money.Instalment;
import loanflow.money.Money;
import loanflow.money.RepaymentSchedule;

/** The instalments of a loan. */
final class ScheduleCommand implements LineCommand {

    enum Method {
        EQUAL_INSTALMENTS
    }

    @Override
    public ObjectNode answer(Request request) {
        Method method = request.at("method").choice(Method.class);
        Currency currency = request.at("currency").currency();
        Money principal = request.at("principal").money(currency);
        AnnualRate rate = AnnualRate.percent(request.at("annualRatePercent").notNegative());
        int months = request.at("termMonths").whole(1, 60);
        LocalDate disbursedOn = request.at("disbursedOn").date();
        request.nothingElse();
        RepaymentSchedule schedule = EqualInstalments.schedule(principal, rate, months, disbursedOn);
        ObjectNode answer = Json.object()
                .put("method", method.name())
                .put("levelPayment", schedule.levelInstalment().major())
                .put("finalPayment", schedule.last().total().major())
                .put("totalInterest", schedule.totalInterest().major())
                .put("irrX12Percent", AllInRate.irrTimes12(schedule).toPercent());
        ArrayNode rows = answer.putArray("instalments");
        schedule.instalments().forEach(instalment -> rows.add(row(instalment)));
        return answer;
    }

    @Override
    public List<String> columns() {
        return List.of("number", "dueDate", "principal", "interest", "total");
    }

    @Override
    public List<JsonNode> rows(ObjectNode answer) {
        return StreamSupport.stream(answer.path("instalments").spliterator(), false)
                .toList();
    }

    private static ObjectNode row(Instalment instalment) {
        return Json.object()
                .put("number", instalment.number())
                .put("dueDate", instalment.dueDate().toString())
                .put("principal", instalment.principal().major())
                .put("interest", instalment.interest().major())
                .put("total", instalment.total().major());
    }
}
