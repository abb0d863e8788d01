package loanflow.contact;

import java.util.Optional;
import loanflow.workflow.InboxHandler;
import loanflow.workflow.InboxMessage;
import org.springframework.stereotype.Component;

/**
 * Who refuses texts gets no more: from now on the gate denies that channel. A third party is left alone
 * altogether, and whoever is nobody's customer can be nothing else; a customer is one if we asked him about another. What
 * he owes himself is another matter, and his other channels stay open.
 */
@Component
class SmsReplyHandler implements InboxHandler {

    private final Contact contact;

    SmsReplyHandler(Contact contact) {
        this.contact = contact;
    }

    @Override
    public String source() {
        return SmsReply.SOURCE;
    }

    @Override
    public Handling handle(InboxMessage message) {
        SmsReply reply = SmsReply.read(message);
        if (reply.refuses()) {
            reply.customerIds().forEach(customer -> contact.optOut(customer, Channel.SMS));
            Optional.ofNullable(reply.thirdParty())
                    .ifPresent(reply.customerIds().isEmpty() ? contact::leaveAlone : contact::refusedFrom);
        }
        return Handling.DONE;
    }
}
