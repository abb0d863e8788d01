package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import loanflow.contact.Contact;
import loanflow.contact.MessageTemplate;
import loanflow.contact.Restriction;
import loanflow.skiptrace.SkipTraces;
import org.springframework.stereotype.Component;

/** Begins and ends the search for a borrower who is lost. */
@Component
class Tracing {

    private final JdbcActions actions;
    private final JdbcCaseMarks cases;
    private final LateDebts debts;
    private final Handovers handovers;
    private final SkipTraces traces;
    private final Contact contact;
    private final Clock clock;

    Tracing(
            JdbcActions actions,
            JdbcCaseMarks cases,
            LateDebts debts,
            Handovers handovers,
            SkipTraces traces,
            Contact contact,
            Clock clock) {
        this.actions = actions;
        this.cases = cases;
        this.debts = debts;
        this.handovers = handovers;
        this.traces = traces;
        this.contact = contact;
        this.clock = clock;
    }

    TakenStep begin(CollectionCase found, Planned planned) {
        String unused = actions.start(found, planned, now());
        traces.open(found.id(), found.customerId(), debts.of(found).get(0).loanId());
        return new TakenStep.Trace();
    }

    /** Found: calls go on. In vain: legal staff look at it. Set aside: tried again tomorrow if he is still lost. */
    TakenStep end(CollectionCase found, String result) {
        Action action = actions.started(found.id()).orElseThrow();
        if (result.equals("SET_ASIDE")) {
            OffsetDateTime tomorrow = now().plusDays(1);
            actions.end(action.id(), new Ending(Action.State.DEFERRED, "CASE_CHANGED", tomorrow, null, null), now());
            return new TakenStep.Look();
        }
        actions.end(action.id(), new Ending(Action.State.DONE, null, null, result, null), now());
        if (result.equals("NOT_FOUND")) {
            return handovers.refer(
                    found, new Planned(ActionKind.LEGAL_PRECHECK, MessageTemplate.COLLECT_V1, LocalDate.now(clock), 1));
        }
        contact.lift(found.customerId(), Restriction.LOST, Cure.UNREACHABLE);
        cases.lost(found.id(), null);
        return new TakenStep.Look();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
