package loanflow.servicing;

import java.util.List;
import loanflow.account.AccountEvent;

/**
 * A change of a loan: one or more events that count together or not at all.
 *
 * @param key of the change; books it at most once. Its events' keys begin with it
 * @param kind what it is, for the record
 * @param because why, in words that people read on statements; nothing personal
 * @param events in the order in which they count, recorded today
 * @param texts the same, a JSON object each, as they are kept
 */
public record ChangeOrder(
        String loanId, String key, String kind, String because, List<AccountEvent> events, List<String> texts) {

    public ChangeOrder {
        events = List.copyOf(events);
        texts = List.copyOf(texts);
        if (events.isEmpty() || events.size() != texts.size()) {
            throw new IllegalArgumentException("events: must be there, each with its text");
        }
    }
}
