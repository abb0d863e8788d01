package loanflow.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import loanflow.commands.EventTexts;
import loanflow.servicing.ChangeOrder;

/** Makes events of the account of what was asked for: with keys, days, the floor of the house and who allowed it. */
final class EventTerms {

    /** What an asker may not say himself. */
    static final Set<String> GIVEN_BY_THE_HOUSE =
            Set.of("key", "on", "recordedOn", "authority", "floorPercent", "loan", "remark");

    private static final Set<String> ALLOWED_BY_SOMEBODY = Set.of("WAIVER", "SETTLEMENT", "WRITE_OFF");

    private EventTerms() {}

    /** The event's type; where the kind has only one it need not be said. */
    static String type(ChangeKind kind, ObjectNode event) {
        return event.path("type")
                .asText(kind.isCombination() ? "" : kind.types().get(0));
    }

    /**
     * The order for the account.
     *
     * @param authority who allows it
     * @param floorPercent least part of the whole for which a loan is settled
     * @throws loanflow.commands.BadInput naming the field and the rule that it breaks
     */
    static ChangeOrder order(
            NewChange change, LocalDate today, String authority, String floorPercent, Currency currency) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < change.events().size(); i++) {
            ObjectNode event = change.events().get(i).deepCopy();
            String type = type(change.kind(), event);
            event.put("type", type);
            event.put("key", change.events().size() == 1 ? change.key() : change.key() + "/" + (i + 1));
            event.put("on", (change.on() == null ? today : change.on()).toString());
            event.put("recordedOn", today.toString());
            if (ALLOWED_BY_SOMEBODY.contains(type)) {
                event.put("authority", authority);
            }
            if (type.equals("SETTLEMENT")) {
                event.put("floorPercent", floorPercent);
            }
            texts.add(event.toString());
        }
        return new ChangeOrder(
                change.loanId(),
                change.key(),
                change.kind().name(),
                change.kind().words() + " · " + change.reason().words(),
                EventTexts.read("[" + String.join(",", texts) + "]", currency),
                texts);
    }
}
