package loanflow.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Currency;
import java.util.List;
import loanflow.account.AccountEvent;

/** Events of a loan's account in the JSON that {@code replay --help} describes: one language for files, API and tables. */
public final class EventTexts {

    private EventTexts() {}

    /**
     * Reads a list of events.
     *
     * @param currency of amounts that do not name theirs
     * @throws BadInput naming the field ({@code events[0].amount}) and the rule that it breaks
     */
    public static List<AccountEvent> read(String list, Currency currency) {
        return AccountEventReader.read(new Field("events", tree(list)), currency, "");
    }

    private static JsonNode tree(String list) {
        try {
            return Json.MAPPER.readTree(list);
        } catch (JsonProcessingException noJson) {
            throw new BadInput("events", "must be JSON");
        }
    }
}
