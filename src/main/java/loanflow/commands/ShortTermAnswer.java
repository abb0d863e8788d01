package loanflow.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import loanflow.money.EffectiveRate;
import loanflow.money.Money;
import loanflow.money.YearFlow;
import loanflow.shortterm.InterestMethod;
import loanflow.shortterm.ShortTermLedger;
import loanflow.shortterm.ShortTermLoan;
import loanflow.shortterm.ShortTermSchedule;

/** Computes a loan that is priced by the day, and its ledger where a day is asked for. */
final class ShortTermAnswer {

    private ShortTermAnswer() {}

    static ObjectNode of(Request request, InterestMethod method) {
        DayReader days = new DayReader(request.at("disbursedOn").date());
        ShortTermReader reader = new ShortTermReader(request, days);
        ShortTermLoan loan = reader.loan(method);
        ShortTermSchedule schedule = reader.schedule(loan);
        LedgerReader ledger = new LedgerReader(request, days, loan.principal());
        ObjectNode answer = Json.object().put("method", method.name());
        put(answer, loan, schedule);
        ShortTermRows rows = new ShortTermRows(days, loan.principal());
        rows.schedule(answer.putArray("instalments"), schedule);
        if (ledger.isAsked()) {
            rows.ledger(
                    answer.putArray("ledger"),
                    ShortTermLedger.rows(loan, schedule, ledger.terms(), ledger.payments(), ledger.evaluation()));
        }
        request.nothingElse();
        return answer;
    }

    private static void put(ObjectNode answer, ShortTermLoan loan, ShortTermSchedule schedule) {
        answer.put("currency", loan.principal().currency().getCurrencyCode())
                .put("levelPayment", schedule.levelPayment().major())
                .put("finalPayment", schedule.finalPayment().major())
                .put("initialInterest", schedule.initialInterest().major())
                .put("totalPayable", schedule.totalPayments().major())
                .put("totalPrincipal", schedule.totalPrincipal().major())
                .put("totalInterest", schedule.totalInterest().major())
                .put("costToBorrowingPercent", costToBorrowing(loan, schedule))
                .put(
                        "aprPercent",
                        Out.percent(EffectiveRate.of(flows(loan, schedule)).fraction()));
    }

    private static BigDecimal costToBorrowing(ShortTermLoan loan, ShortTermSchedule schedule) {
        return Out.percent(BigDecimal.valueOf(schedule.totalInterest().minor())
                .divide(BigDecimal.valueOf(loan.principal().minor()), MathContext.DECIMAL128));
    }

    private static List<YearFlow> flows(ShortTermLoan loan, ShortTermSchedule schedule) {
        List<YearFlow> flows = new ArrayList<>();
        Money payout = loan.principal().negated();
        flows.add(new YearFlow(BigDecimal.ZERO, payout));
        schedule.payments()
                .forEach(payment -> flows.add(new YearFlow(EffectiveRate.ofDays(payment.day()), payment.amount())));
        return flows;
    }
}
