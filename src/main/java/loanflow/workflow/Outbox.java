package loanflow.workflow;

import java.util.Collection;
import java.util.List;

/** Sends to the outside world at least once, after the surrounding transaction has committed. */
public interface Outbox {

    /** Stores the message in the caller's transaction; a key already stored is left as it is. */
    void send(OutboxMessage message);

    /** Stores several, in their order. */
    default void sendAll(List<OutboxMessage> messages) {
        messages.forEach(this::send);
    }

    /** Whether any of these is neither sent nor given up by people; for handlers that keep an order. */
    boolean anyOpen(String kind, Collection<String> keys);
}
