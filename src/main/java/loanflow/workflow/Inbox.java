package loanflow.workflow;

/** Takes in what the outside tells us: stored first, handled in a transaction of its own, retried until it fits. */
public interface Inbox {

    /** Stores the message in the caller's transaction. False: it was here before. */
    boolean receive(InboxMessage message);
}
