package loanflow.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loanflow.account.Account;
import loanflow.account.AccountEvent;
import loanflow.account.AccountState;
import loanflow.account.AccountTerms;
import loanflow.account.Corrections;

/** A loan's account from its terms and dated events. */
final class ReplayCommand implements LineCommand {

    @Override
    public ObjectNode answer(Request request) {
        AccountTerms terms = AccountTermsReader.read(request.at("terms").object());
        List<AccountEvent> events = AccountEventReader.read(
                request.at("events"),
                terms.currency(),
                request.at("id", field -> field.value().asText(), ""));
        LocalDate asOf = request.at("asOf", Field::date, lastDay(events));
        Optional<LocalDate> quoteOn = request.at("quoteOn", field -> Optional.of(field.date()), Optional.empty());
        Optional<String> because = request.at("correctionsOf", field -> Optional.of(field.text()), Optional.empty());
        request.nothingElse();
        AccountState state = Account.replay(terms, events, asOf);
        ObjectNode answer = AccountWriter.write(state);
        quoteOn.ifPresent(day -> answer.set("payOff", AccountWriter.quote(Account.payOffOn(terms, events, day))));
        because.ifPresent(key -> answer.set(
                "corrections",
                AccountWriter.corrections(
                        Corrections.between(Account.replay(terms, without(events, key), asOf), state, key))));
        return answer;
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(ScheduleTable.COLUMNS);
        columns.add("refused");
        return columns;
    }

    @Override
    public List<JsonNode> rows(ObjectNode answer) {
        List<JsonNode> rows = new ArrayList<>();
        answer.get("schedule").forEach(rows::add);
        ObjectNode total = answer.get("totals").deepCopy();
        List<String> refused = new ArrayList<>();
        answer.get("errors")
                .forEach(error -> refused.add(
                        error.get("key").asText() + " " + error.get("rule").asText()));
        rows.add(total.put("nr", "Total").put("refused", String.join("; ", refused)));
        return rows;
    }

    private static LocalDate lastDay(List<AccountEvent> events) {
        return events.stream().map(AccountEvent::on).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    }

    private static List<AccountEvent> without(List<AccountEvent> events, String key) {
        return events.stream().filter(event -> !event.key().equals(key)).toList();
    }
}
