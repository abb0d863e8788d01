package loanflow.hardship;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import loanflow.commands.EventTexts;
import loanflow.servicing.ChangeOrder;

/** Writes plans as changes of a loan. */
final class PlanOrders {

    private static final String BECAUSE = "困难客户方案 Hardship plan · 困难已核实 hardship, with evidence";

    private PlanOrders() {}

    /** The plan as one change, booked once under the key. */
    static ChangeOrder of(String loanId, String key, PlanTerms terms, LocalDate today, Currency currency) {
        List<ObjectNode> events = new ArrayList<>();
        if (terms.kind() == OfferKind.EXTENSION_30D) {
            // Its value date is the last day on which the instalment was not yet due, so that it moves with the rest.
            LocalDate on = terms.from().minusDays(1);
            events.add(event("EXTENSION", on.isBefore(today) ? on : today).put("periods", 1));
        } else {
            events.addAll(spread(terms, today));
        }
        events.add(stop(today, terms.watchUntil()));
        String kind = terms.kind() == OfferKind.EXTENSION_30D ? "EXTENSION" : "HARDSHIP_PLAN";
        return order(loanId, key, kind, events, today, currency);
    }

    /** No penalty interest from today to that day, both included. */
    static ChangeOrder penaltyStop(String loanId, String key, LocalDate today, LocalDate until, Currency currency) {
        return order(loanId, key, "PENALTY_STOP", List.of(stop(today, until)), today, currency);
    }

    /** One who is late pays the interest of the time gone by first and principal from the month after on. */
    private static List<ObjectNode> spread(PlanTerms terms, LocalDate today) {
        List<ObjectNode> events = new ArrayList<>();
        int more = terms.more();
        LocalDate from = terms.first();
        if (terms.movesArrears()) {
            events.add(event("DUE_DATE_SHIFT", today)
                    .put("from", terms.from().toString())
                    .put("to", from.toString()));
            events.add(event("HOLIDAY", today).put("from", from.toString()).put("instalments", 1));
            from = from.plusMonths(1);
            more--;
        }
        if (more > 0) {
            events.add(event("TERM_CHANGE", today).put("from", from.toString()).put("instalments", more));
        }
        return events;
    }

    private static ObjectNode stop(LocalDate today, LocalDate until) {
        return event("PENALTY_STOP", today).put("from", today.toString()).put("to", until.toString());
    }

    private static ObjectNode event(String type, LocalDate on) {
        return JsonNodeFactory.instance.objectNode().put("type", type).put("on", on.toString());
    }

    private static ChangeOrder order(
            String loanId, String key, String kind, List<ObjectNode> events, LocalDate today, Currency currency) {
        List<String> texts = new ArrayList<>();
        for (ObjectNode event : events) {
            event.put("key", events.size() == 1 ? key : key + "/" + (texts.size() + 1));
            event.put("recordedOn", today.toString());
            texts.add(event.toString());
        }
        return new ChangeOrder(
                loanId, key, kind, BECAUSE, EventTexts.read("[" + String.join(",", texts) + "]", currency), texts);
    }
}
