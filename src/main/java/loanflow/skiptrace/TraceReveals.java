package loanflow.skiptrace;

import java.util.Optional;
import loanflow.customer.Acquaintances;
import loanflow.customer.ContactPoints;
import loanflow.customer.Reachable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the collector who has the gate's leave to call: name and number of that one person, with a reason. */
@Service
@Transactional
public class TraceReveals {

    private final JdbcSkipTraces traces;
    private final JdbcPaths paths;
    private final Acquaintances acquaintances;
    private final ContactPoints numbers;

    TraceReveals(JdbcSkipTraces traces, JdbcPaths paths, Acquaintances acquaintances, ContactPoints numbers) {
        this.traces = traces;
        this.paths = paths;
        this.acquaintances = acquaintances;
        this.numbers = numbers;
    }

    /** Whether somebody may be shown now: the gate has agreed to a call that is under way. */
    @Transactional(readOnly = true)
    public boolean isOpen(String caseId) {
        return traces.find(caseId)
                .filter(trace -> trace.state() == SkipTrace.State.OPEN && trace.callAllowed())
                .isPresent();
    }

    /** Empty, and no row, when nobody may be shown. */
    public Optional<Reachable> open(String caseId, String by, String reason) {
        if (!isOpen(caseId)) {
            return Optional.empty();
        }
        String numberId = traces.find(caseId).orElseThrow().numberId();
        return numberId != null
                ? Optional.of(numbers.reveal(numberId, by, reason))
                : underWay(caseId).map(path -> acquaintances.reveal(path.whereabouts(), by, reason));
    }

    private Optional<Path> underWay(String caseId) {
        return paths.of(caseId).stream()
                .filter(path -> path.state() == Path.State.PLANNED)
                .findFirst();
    }
}
