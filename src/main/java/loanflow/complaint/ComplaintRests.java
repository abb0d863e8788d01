package loanflow.complaint;

import java.util.Locale;
import loanflow.contact.Contact;
import loanflow.contact.Restriction;
import loanflow.servicing.ArrearsNews;
import loanflow.workflow.Inbox;
import org.springframework.stereotype.Component;

/** Stops every touch for collection at once, and lets it go on: by the gate and by message, never by a call. */
@Component
class ComplaintRests {

    private final Contact contact;
    private final Inbox inbox;

    ComplaintRests(Contact contact, Inbox inbox) {
        this.contact = contact;
        this.inbox = inbox;
    }

    void begin(Complaint complaint) {
        contact.restrict(complaint.customerId(), Restriction.COMPLAINT, reason(complaint));
        lookAgain(complaint, "begun");
    }

    /** Another complaint of the same person stands. */
    void end(Complaint complaint) {
        contact.lift(complaint.customerId(), Restriction.COMPLAINT, reason(complaint));
        lookAgain(complaint, "ended");
    }

    private void lookAgain(Complaint complaint, String because) {
        boolean unused = inbox.receive(ArrearsNews.lookAgain(
                reason(complaint).toLowerCase(Locale.ROOT) + ":" + because, complaint.customerId()));
    }

    private static String reason(Complaint complaint) {
        return "COMPLAINT:" + complaint.id();
    }
}
