package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import loanflow.contact.CallOutcome;
import loanflow.contact.Contact;
import loanflow.contact.Restriction;
import org.springframework.stereotype.Component;

/** Learns from calls whether a person can be reached: table {@code lost-contact} says when he counts as lost. */
@Component
class Reachability {

    private final JdbcCaseMarks cases;
    private final LostContact lost;
    private final Contact contact;
    private final Clock clock;

    Reachability(JdbcCaseMarks cases, LostContact lost, Contact contact, Clock clock) {
        this.cases = cases;
        this.lost = lost;
        this.contact = contact;
        this.clock = clock;
    }

    void learn(CollectionCase found, CallOutcome call) {
        if (call.talked() && found.isLost()) {
            contact.lift(found.customerId(), Restriction.LOST, Cure.UNREACHABLE);
            cases.lost(found.id(), null);
        } else if (!call.talked() && !found.isLost() && lost.is(found, call)) {
            contact.restrict(found.customerId(), Restriction.LOST, Cure.UNREACHABLE);
            cases.lost(found.id(), LocalDate.now(clock));
        }
    }
}
