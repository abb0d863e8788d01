package loanflow.hardship;

import loanflow.contact.Contact;
import loanflow.contact.Restriction;
import loanflow.servicing.ArrearsNews;
import loanflow.workflow.Inbox;
import org.springframework.stereotype.Component;

/** Lets collection rest while a request is open, and makes it look again: by the gate and by message, never by a call. */
@Component
class HardshipRests {

    private final Contact contact;
    private final Inbox inbox;

    HardshipRests(Contact contact, Inbox inbox) {
        this.contact = contact;
        this.inbox = inbox;
    }

    void begin(HardshipRequest request) {
        contact.restrict(request.customerId(), Restriction.HOLD, reason(request));
        lookAgain(request, "begun");
    }

    /** The same hold for another reason stands. */
    void end(HardshipRequest request) {
        contact.lift(request.customerId(), Restriction.HOLD, reason(request));
        lookAgain(request, "ended");
    }

    /** @param because once per request: the case is told once */
    void lookAgain(HardshipRequest request, String because) {
        boolean unused =
                inbox.receive(ArrearsNews.lookAgain("hardship:" + request.id() + ":" + because, request.customerId()));
    }

    private static String reason(HardshipRequest request) {
        return "HARDSHIP:" + request.id();
    }
}
