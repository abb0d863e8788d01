package loanflow.contact;

import loanflow.workflow.InboxHandler;
import loanflow.workflow.InboxMessage;
import org.springframework.stereotype.Component;

/** Who refuses texts gets no more: from now on the gate denies that channel. What no customer wrote changes nothing. */
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
        }
        return Handling.DONE;
    }
}
