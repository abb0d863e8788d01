package loanflow.skiptrace;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import loanflow.contact.Contact;
import loanflow.contact.ContactOutcome;
import loanflow.contact.Restriction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the process of one search. Business key: the case. */
@Service
@Transactional
public class SkipTraceWork {

    /** Who was told by a third party gets this long to call back (ENG). */
    private static final int RELAY_DAYS = 3;

    private final JdbcSkipTraces traces;
    private final JdbcPaths paths;
    private final ThirdPartyCalls thirdParties;
    private final NumberCalls numbers;
    private final Contact contact;
    private final Clock clock;

    SkipTraceWork(
            JdbcSkipTraces traces,
            JdbcPaths paths,
            ThirdPartyCalls thirdParties,
            NumberCalls numbers,
            Contact contact,
            Clock clock) {
        this.traces = traces;
        this.paths = paths;
        this.thirdParties = thirdParties;
        this.numbers = numbers;
        this.contact = contact;
        this.clock = clock;
    }

    /** What is next: a number that waits for the borrower, a relay that may still work, or the best path left. */
    public TraceStep choose(String caseId) {
        SkipTrace trace = traces.lock(caseId);
        if (isFound(trace)) {
            return new TraceStep.Over();
        }
        if (trace.numberId() != null) {
            return numbers.step(trace);
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<TraceStep> relay = paths.of(caseId).stream()
                .filter(path -> TraceOutcome.RELAYED.name().equals(path.outcome()) && path.endedAt() != null)
                .map(path -> path.endedAt().plusDays(RELAY_DAYS))
                .filter(until -> until.isAfter(now))
                .findFirst()
                .map(TraceStep.Wait::new);
        return relay.orElseGet(
                () -> next(caseId).map(path -> thirdParties.step(trace, path)).orElseGet(TraceStep.Over::new));
    }

    /** Asks the contact gate about the call that {@link #choose} named. */
    public ContactOutcome ask(String caseId) {
        SkipTrace trace = traces.lock(caseId);
        ContactOutcome answer = trace.numberId() != null
                ? numbers.ask(trace)
                : thirdParties.ask(trace, next(caseId).orElseThrow());
        traces.allowCall(caseId, answer instanceof ContactOutcome.Dispatched);
        return answer;
    }

    /** It is not made: the gate forbids it, or the collector sees no use. */
    public void leave(String caseId, String by) {
        SkipTrace trace = traces.lock(caseId);
        if (trace.numberId() != null) {
            numbers.refuse(trace);
        } else {
            next(caseId).ifPresent(path -> paths.end(path, Path.State.LEFT, null, by, OffsetDateTime.now(clock)));
        }
    }

    /** What came of the call. */
    public void learn(String caseId, TraceOutcome outcome, String by) {
        SkipTrace trace = traces.lock(caseId);
        traces.allowCall(caseId, false);
        if (trace.numberId() != null) {
            numbers.called(trace, outcome);
        } else {
            thirdParties.called(trace, next(caseId).orElseThrow(), outcome, by);
        }
    }

    /** Ends the search; true when he can be reached again. */
    public boolean close(String caseId) {
        SkipTrace trace = traces.lock(caseId);
        boolean found = isFound(trace);
        traces.end(caseId, found ? SkipTrace.State.FOUND : SkipTrace.State.NOT_FOUND, LocalDate.now(clock));
        return found;
    }

    /** He has confirmed a number, or collection has talked to him or been paid: the restriction is lifted. */
    private boolean isFound(SkipTrace trace) {
        return trace.state() == SkipTrace.State.FOUND || !contact.stands(trace.customerId(), Restriction.LOST);
    }

    private Optional<Path> next(String caseId) {
        return paths.of(caseId).stream()
                .filter(path -> path.state() == Path.State.PLANNED)
                .findFirst();
    }
}
