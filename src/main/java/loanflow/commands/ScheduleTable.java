package loanflow.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import loanflow.account.AccountState;
import loanflow.account.InstalmentState;
import loanflow.account.Payout;
import loanflow.money.Money;

/** The schedule as a table: a row a payout (without {@code nr}) and a row an instalment, and their sums. */
final class ScheduleTable {

    static final List<String> COLUMNS = List.of(
            ("nr days date paidDate balance principal interest fees penalties due paid" + " inAdvance late outstanding")
                    .split(" ", -1));

    private ScheduleTable() {}

    static ArrayNode rows(AccountState state) {
        ArrayNode rows = Json.MAPPER.createArrayNode();
        for (InstalmentState instalment : state.instalments()) {
            state.payouts().stream()
                    .filter(payout -> payout.before() == instalment.number())
                    .forEach(payout -> rows.add(row(payout)));
            rows.add(row(instalment));
        }
        return rows;
    }

    static ObjectNode totals(AccountState state) {
        return amounts(
                Json.object(),
                field -> state.instalments().stream().map(field).reduce(Money.zero(state.currency()), Money::plus));
    }

    private static ObjectNode row(Payout payout) {
        return Json.object()
                .putNull("nr")
                .put("date", payout.on().toString())
                .put("balance", payout.amount().major());
    }

    private static ObjectNode row(InstalmentState line) {
        ObjectNode row = Json.object()
                .put("nr", line.number())
                .put("days", ChronoUnit.DAYS.between(line.from(), line.due()))
                .put("date", line.due().toString())
                .put(
                        "paidDate",
                        line.completedOn() == null ? null : line.completedOn().toString())
                .put("balance", line.balance().major());
        return amounts(row, field -> field.apply(line));
    }

    private static ObjectNode amounts(ObjectNode row, Function<Function<InstalmentState, Money>, Money> of) {
        return row.put("principal", of.apply(line -> line.charged().principal()).major())
                .put("interest", of.apply(line -> line.charged().interest()).major())
                .put("fees", of.apply(line -> line.charged().fee()).major())
                .put("penalties", of.apply(line -> line.charged().penalty()).major())
                .put("due", of.apply(line -> line.charged().total()).major())
                .put("paid", of.apply(line -> line.paid().total()).major())
                .put("inAdvance", of.apply(InstalmentState::inAdvance).major())
                .put("late", of.apply(InstalmentState::late).major())
                .put("forgiven", of.apply(line -> line.forgiven().total()).major())
                .put("outstanding", of.apply(line -> line.outstanding().total()).major());
    }
}
