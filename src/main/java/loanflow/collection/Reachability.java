package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import loanflow.contact.CallOutcome;
import loanflow.contact.Contact;
import loanflow.contact.Restriction;
import org.springframework.stereotype.Component;

/** Learns from calls whether a person can be reached. */
@Component
class Reachability {

    /** Failures in a row after which a person counts as lost (CBA guide 2026). */
    private static final int FAILURES_UNTIL_LOST = 3;

    private final JdbcCaseMarks cases;
    private final JdbcActions actions;
    private final Contact contact;
    private final Clock clock;

    Reachability(JdbcCaseMarks cases, JdbcActions actions, Contact contact, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.contact = contact;
        this.clock = clock;
    }

    void learn(CollectionCase found, CallOutcome call) {
        if (call.talked() && found.isLost()) {
            contact.lift(found.customerId(), Restriction.LOST, Cure.UNREACHABLE);
            cases.lost(found.id(), null);
        } else if (!call.talked() && !found.isLost() && isUnreachable(found, call)) {
            contact.restrict(found.customerId(), Restriction.LOST, Cure.UNREACHABLE);
            cases.lost(found.id(), LocalDate.now(clock));
        }
    }

    private boolean isUnreachable(CollectionCase found, CallOutcome call) {
        List<CallOutcome> calls = actions.of(found.id()).stream()
                .map(Action::outcome)
                .flatMap(outcome -> CallOutcome.find(outcome).stream())
                .toList();
        boolean failures = calls.size() >= FAILURES_UNTIL_LOST
                && calls.subList(calls.size() - FAILURES_UNTIL_LOST, calls.size()).stream()
                        .noneMatch(CallOutcome::talked);
        return call == CallOutcome.WRONG_NUMBER || failures;
    }
}
