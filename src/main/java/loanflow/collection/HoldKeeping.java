package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import loanflow.contact.Contact;
import org.springframework.stereotype.Component;

/** Writes holds and tells the gate, for whoever has the case locked. */
@Component
class HoldKeeping {

    private final JdbcHolds holds;
    private final Contact contact;
    private final Clock clock;

    HoldKeeping(JdbcHolds holds, Contact contact, Clock clock) {
        this.holds = holds;
        this.contact = contact;
        this.clock = clock;
    }

    /** By its usual time from today. */
    void place(CollectionCase found, HoldReason reason, String owner) {
        place(found, reason, LocalDate.now(clock).plusDays(reason.days()), owner);
    }

    void place(CollectionCase found, HoldReason reason, LocalDate until, String owner) {
        holds.add(found.id(), new Hold(reason, owner, LocalDate.now(clock), until, null));
        contact.restrict(found.customerId(), reason.restriction(), reason.name());
    }

    void liftAll(CollectionCase found) {
        holds.standing(found.id()).forEach(hold -> {
            boolean unused = lift(found, hold.reason());
        });
    }

    boolean lift(CollectionCase found, HoldReason reason) {
        contact.lift(found.customerId(), reason.restriction(), reason.name());
        return holds.lift(found.id(), reason, LocalDate.now(clock));
    }
}
