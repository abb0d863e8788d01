package loanflow.workflow;

/** Handles one source of inbox messages, in one transaction with the end of the message. */
public interface InboxHandler {

    String source();

    /** Applies the message to the domain and tells the process. */
    Handling handle(InboxMessage message);

    /** What became of a message. */
    enum Handling {
        DONE,
        /** The case is not yet at the place where this message fits: everything is rolled back and tried again. */
        NOT_YET,
        /** It can never fit: kept with state REJECTED for people to see. */
        REJECTED
    }
}
