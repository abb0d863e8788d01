package loanflow.workflow;

/** Delivers one kind of outbox message. Called outside any transaction, possibly more than once with the same key. */
public interface OutboxHandler {

    String kind();

    /** Calls the outside; throws nothing for what the outside may do, see {@link Delivery}. */
    Delivery deliver(OutboxMessage message);

    /** What became of a delivery. */
    sealed interface Delivery {
        /** The outside has it; its answer comes later through the inbox, or none is needed. */
        record Sent() implements Delivery {}

        /** The outside answered at once: stored in the inbox together with the end of the message. */
        record Answered(InboxMessage answer) implements Delivery {}

        /** Not now: tried again after a growing pause; after the last try the message waits in the stuck queue. */
        record TryLater(String reason) implements Delivery {}
    }
}
