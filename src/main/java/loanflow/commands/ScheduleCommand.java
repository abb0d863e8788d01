package loanflow.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The instalments of a loan; of one that is priced by the day also its ledger. */
final class ScheduleCommand implements LineCommand {

    @Override
    public ObjectNode answer(Request request) {
        ScheduleMethod method = request.at("method").choice(ScheduleMethod.class);
        return method.isByTheDay()
                ? ShortTermAnswer.of(request, method.interestMethod())
                : LoanAnswer.of(request, method.repaymentMethod());
    }

    @Override
    public List<String> columns() {
        return List.of(
                "table",
                "number",
                "day",
                "dueDate",
                "date",
                "payment",
                "principal",
                "interest",
                "balance",
                "due",
                "net",
                "newCharges",
                "chargesBalance",
                "interestBalance",
                "principalBalance",
                "settlement");
    }

    /** One row an instalment and one a day of the ledger; the column {@code table} says which. */
    @Override
    public List<JsonNode> rows(ObjectNode answer) {
        List<JsonNode> rows = new ArrayList<>();
        List.of("instalments", "ledger")
                .forEach(table -> answer.path(table).forEach(row -> {
                    ObjectNode copy = row.deepCopy();
                    rows.add(copy.put("table", table));
                }));
        return rows;
    }
}
