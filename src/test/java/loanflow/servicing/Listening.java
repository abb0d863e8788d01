package loanflow.servicing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loanflow.workflow.Outbox;
import loanflow.workflow.OutboxMessage;

/** A listener of business events that a test can turn on, and let fail. */
final class Listening implements EventSubscriber {

    final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    volatile boolean there;
    volatile boolean fails;

    @Override
    public boolean isThere() {
        return there;
    }

    @Override
    public boolean take(String key, String json) {
        if (!fails) {
            taken.add(json);
        }
        return !fails;
    }

    /** An outbox whose messages a test delivers by hand. */
    static final class Box implements Outbox {

        final Map<String, OutboxMessage> messages = Collections.synchronizedMap(new LinkedHashMap<>());
        final Set<String> ended = new HashSet<>();

        @Override
        public void send(OutboxMessage message) {
            messages.putIfAbsent(message.key(), message);
        }

        @Override
        public boolean anyOpen(String kind, Collection<String> keys) {
            return keys.stream().anyMatch(key -> messages.containsKey(key) && !ended.contains(key));
        }
    }
}
