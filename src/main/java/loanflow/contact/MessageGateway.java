package loanflow.contact;

/** Port to whoever carries messages to people: SMS, push, calls by machine, letters. */
public interface MessageGateway {

    /** Hands over one message; the same key must reach the person at most once. */
    Receipt send(Message message);

    /**
     * A message.
     *
     * @param key idempotency key at the carrier
     * @param customerId whom: the adapter finds the number, nobody else sees it
     */
    record Message(String key, String customerId, Channel channel, String text) {

        /** Without the text: logs keep no content. */
        @Override
        public String toString() {
            return "Message[" + key + ", " + channel + "]";
        }
    }

    /** What the carrier said. */
    enum Receipt {
        ACCEPTED,
        TRY_LATER
    }
}
