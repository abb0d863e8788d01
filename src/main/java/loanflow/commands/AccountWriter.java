package loanflow.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import loanflow.account.AccountState;
import loanflow.account.Correction;
import loanflow.account.PayOffQuote;
import org.jspecify.annotations.Nullable;

/** An account as JSON. */
final class AccountWriter {

    private AccountWriter() {}

    static ObjectNode write(AccountState state) {
        ObjectNode answer = Json.object()
                .put("asOf", state.asOf().toString())
                .put("status", state.status().name());
        answer.set("schedule", ScheduleTable.rows(state));
        answer.set("totals", ScheduleTable.totals(state));
        answer.put("overpaid", state.overpaid().major())
                .put("daysPastDue", state.daysPastDue())
                .put("overdueSince", date(state.overdueSince()))
                .put("delinquentSince", date(state.delinquentSince()));
        answer.set("transactions", TransactionTables.transactions(state));
        answer.set("journal", TransactionTables.journal(state));
        ArrayNode errors = answer.putArray("errors");
        state.refusals()
                .forEach(refusal -> errors.addObject()
                        .put("key", refusal.key())
                        .put("field", refusal.field())
                        .put("rule", refusal.rule().name()));
        return answer;
    }

    static ObjectNode quote(PayOffQuote quote) {
        return Json.object()
                .put("on", quote.on().toString())
                .put("due", quote.due().major())
                .put("principalNotDue", quote.principalNotDue().major())
                .put("chargesNotDue", quote.chargesNotDue().major())
                .put("interestUsed", quote.interestUsed().major())
                .put("overpaid", quote.overpaid().major())
                .put("total", quote.total().major());
    }

    static ArrayNode corrections(List<Correction> corrections) {
        ArrayNode rows = Json.MAPPER.createArrayNode();
        corrections.forEach(correction -> rows.addObject()
                .put("key", correction.key())
                .put("place", correction.place())
                .put("before", correction.before().major())
                .put("after", correction.after().major())
                .put("because", correction.because()));
        return rows;
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
