package loanflow.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import loanflow.account.AccountState;
import loanflow.account.JournalLine;
import loanflow.account.Transaction;

/** What each event did: where its money went, and how it is booked. */
final class TransactionTables {

    private TransactionTables() {}

    static ArrayNode transactions(AccountState state) {
        ArrayNode rows = Json.MAPPER.createArrayNode();
        state.transactions().forEach(transaction -> rows.add(transaction(transaction)));
        return rows;
    }

    static ArrayNode journal(AccountState state) {
        ArrayNode rows = Json.MAPPER.createArrayNode();
        for (Transaction transaction : state.transactions()) {
            for (JournalLine line : transaction.journal()) {
                rows.addObject()
                        .put("on", transaction.on().toString())
                        .put("key", transaction.key())
                        .put("account", line.account())
                        .put(
                                line.amount().isNegative() ? "credit" : "debit",
                                line.amount().major().abs());
            }
        }
        return rows;
    }

    private static ObjectNode transaction(Transaction transaction) {
        ObjectNode row = Json.object()
                .put("key", transaction.key())
                .put("type", transaction.type())
                .put("on", transaction.on().toString())
                .put("amount", transaction.amount().major());
        ObjectNode allocation = row.putObject("allocation");
        new TreeMap<>(transaction.allocation())
                .forEach((bucket, amount) -> allocation.put(bucket.name(), amount.major()));
        return row.put("overpaid", transaction.overpaid().major());
    }
}
