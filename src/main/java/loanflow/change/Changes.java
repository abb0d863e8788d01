package loanflow.change;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for people who ask for a change of a loan. */
@Service
@Transactional
public class Changes {

    private final JdbcChanges changes;
    private final Trials trials;
    private final ChangeProcesses processes;
    private final Clock clock;

    Changes(JdbcChanges changes, Trials trials, ChangeProcesses processes, Clock clock) {
        this.changes = changes;
        this.trials = trials;
        this.processes = processes;
        this.clock = clock;
    }

    /** What the change would do if it were booked today; nothing is written. */
    public Tried preview(NewChange change) {
        return trials.preview(change);
    }

    /**
     * Asks for a change. It is booked at once where the asker's own authority is enough, else when others have agreed.
     * What a rule forbids is refused here and asks nobody.
     */
    public ChangeAnswer ask(NewChange change) {
        Optional<AskedChange> before = changes.byKey(change.key());
        if (before.isPresent()) {
            return again(change, before.get());
        }
        if (trials.preview(change) instanceof Tried.Refused refused) {
            return refused.because();
        }
        String id = UUID.randomUUID().toString();
        AskedChange asked =
                new AskedChange(id, change, OffsetDateTime.now(clock), ChangeState.ASKED, null, null, null, null);
        if (!changes.insert(asked)) {
            // The key, or the money, was taken meanwhile or before.
            return changes.byKey(change.key())
                    .map(taken -> again(change, taken))
                    .orElseGet(() -> new ChangeAnswer.Refused(
                            "bankReference", "MONEY_BOOKED", "The money of this reference was booked before."));
        }
        processes.changeAsked(id);
        return new ChangeAnswer.Asked(changes.find(id).orElseThrow());
    }

    /** All changes that were asked for, the oldest first. */
    @Transactional(readOnly = true)
    public List<AskedChange> of(String loanId) {
        return changes.of(loanId);
    }

    /** Whether there is such a loan. */
    @Transactional(readOnly = true)
    public boolean knows(String loanId) {
        return trials.knows(loanId);
    }

    private static ChangeAnswer again(NewChange change, AskedChange before) {
        return change.isSameAs(before.what())
                ? new ChangeAnswer.Asked(before)
                : new ChangeAnswer.Refused("key", "KEY_USED", "Another change was asked for under this key.");
    }
}
