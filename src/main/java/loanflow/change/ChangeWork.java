package loanflow.change;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the process of a change. */
@Service
@Transactional
public class ChangeWork {

    private final JdbcChanges changes;
    private final JdbcChangeAnswers answers;
    private final Trials trials;
    private final ObjectProvider<ChangeListener> listeners;
    private final Clock clock;

    ChangeWork(
            JdbcChanges changes,
            JdbcChangeAnswers answers,
            Trials trials,
            ObjectProvider<ChangeListener> listeners,
            Clock clock) {
        this.changes = changes;
        this.answers = answers;
        this.trials = trials;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * What the change is and would do today.
     *
     * @throws IllegalStateException when it cannot be done: the door has just tried it
     */
    public DescribedChange describe(String changeId) {
        NewChange what = changes.find(changeId).orElseThrow().what();
        if (!(trials.preview(what) instanceof Tried.Works works)) {
            throw new IllegalStateException("change " + changeId + " was possible a moment ago");
        }
        return DescribedChange.of(what, works.effect());
    }

    /** Keeps what the owner's table said. */
    public void authorise(String changeId, Authority authority) {
        answers.authority(changeId, authority);
    }

    /**
     * Books the change.
     *
     * @param by user id of who agreed last
     * @return BOOKED, or NOT_POSSIBLE when a rule forbids it by now: then nothing is written
     */
    public ChangeState book(String changeId, String by) {
        AskedChange asked = changes.find(changeId).orElseThrow();
        Authority authority = asked.authority();
        if (authority == null) {
            throw new IllegalStateException("change " + changeId + ": nobody has said who may allow it");
        }
        return trials.book(asked.what(), authority) instanceof Tried.Refused refused
                ? answer(
                        changeId,
                        ChangeState.NOT_POSSIBLE,
                        by,
                        refused.because().field() + ": " + refused.because().rule())
                : answer(changeId, ChangeState.BOOKED, by, null);
    }

    /**
     * The money of the change went out.
     *
     * @return false when other money has this reference of the bank: nothing is written
     */
    public boolean sent(String changeId, String bankReference, String by) {
        boolean free = answers.sent(changeId, bankReference, by);
        if (free) {
            trials.sent(changes.find(changeId).orElseThrow().what());
        }
        return free;
    }

    /**
     * The money of the change could not be sent: it is undone by a new event.
     *
     * @throws IllegalStateException when a rule forbids that: people must look at the loan
     */
    public void takeBack(String changeId, String by) {
        AskedChange asked = changes.find(changeId).orElseThrow();
        if (trials.undo(asked.what()) instanceof Tried.Refused refused) {
            throw new IllegalStateException("change " + changeId + " cannot be taken back: "
                    + refused.because().rule());
        }
        answers.takenBack(changeId, by, OffsetDateTime.now(clock));
    }

    /** A person said no. */
    public void refuse(String changeId, String by) {
        ChangeState unused = answer(changeId, ChangeState.REFUSED, by, null);
    }

    private ChangeState answer(String changeId, ChangeState state, String by, @Nullable String rule) {
        answers.answer(changeId, state, by, OffsetDateTime.now(clock), rule);
        String key = changes.find(changeId).orElseThrow().what().key();
        listeners.forEach(listener -> listener.answered(key, state));
        return state;
    }
}
