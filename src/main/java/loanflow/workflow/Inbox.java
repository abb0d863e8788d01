package loanflow.workflow;

import java.util.List;

/** Takes in what the outside tells us: stored first, handled in a transaction of its own, retried until it fits. */
public interface Inbox {

    /** Stores the message in the caller's transaction. False: it was here before. */
    boolean receive(InboxMessage message);

    /** Stores many at once; those that were here before are left out. */
    default void receiveAll(List<InboxMessage> messages) {
        messages.forEach(message -> {
            boolean unused = receive(message);
        });
    }
}
