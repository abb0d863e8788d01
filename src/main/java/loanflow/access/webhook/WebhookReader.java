package loanflow.access.webhook;

import java.util.Optional;
import loanflow.workflow.InboxMessage;

/** Reads the webhooks of one provider. Implemented by the module that deals with it. */
public interface WebhookReader {

    /** Name in the address and in {@code loanflow.webhooks.keys}. */
    String provider();

    /** The message for the inbox, without personal data; empty when the body is not what was agreed. */
    Optional<InboxMessage> read(byte[] body);
}
