package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import loanflow.contact.Contact;
import loanflow.contact.Restriction;
import org.springframework.stereotype.Component;

/** Ends a case whose debts are paid, and with it what it forbade. */
@Component
class Cure {

    static final String UNREACHABLE = "UNREACHABLE";
    static final String LIMITATION = "LIMITATION";

    private final JdbcCaseMarks cases;
    private final HoldKeeping holds;
    private final Contact contact;
    private final Clock clock;

    Cure(JdbcCaseMarks cases, HoldKeeping holds, Contact contact, Clock clock) {
        this.cases = cases;
        this.holds = holds;
        this.contact = contact;
        this.clock = clock;
    }

    void of(CollectionCase found) {
        holds.liftAll(found);
        contact.lift(found.customerId(), Restriction.LOST, UNREACHABLE);
        contact.lift(found.customerId(), Restriction.TIME_BARRED, LIMITATION);
        cases.close(found.id(), CaseStatus.CURED, LocalDate.now(clock));
    }
}
