package loanflow.workflow;

/** Sends to the outside world at least once, after the surrounding transaction has committed. */
public interface Outbox {

    /** Stores the message in the caller's transaction; a key already stored is left as it is. */
    void send(OutboxMessage message);
}
