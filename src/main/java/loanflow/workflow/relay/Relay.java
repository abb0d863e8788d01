package loanflow.workflow.relay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For payout operators: what the relay could not deliver or handle, to be tried again or given up. */
@Service
public class Relay {

    private final JdbcStuckMessages messages;
    private final Wake wake;

    Relay(JdbcStuckMessages messages, Wake wake) {
        this.messages = messages;
        this.wake = wake;
    }

    /** What became of a request about one message. */
    public enum Outcome {
        DONE,
        /** No such message, or it is not stuck (any more). */
        NOT_STUCK
    }

    /** Stuck messages of both boxes, oldest first, at most 500 of each. */
    @Transactional(readOnly = true)
    public List<StuckMessage> stuck() {
        return Stream.of(Box.values())
                .flatMap(box -> messages.stuck(box).stream())
                .toList();
    }

    /** Tries a stuck message again, from the first try on, with the same key. Who did it is written down. */
    @Transactional
    public Outcome retry(String box, long id, String by) {
        wake.afterCommit();
        return move(box, id, "WAITING", by);
    }

    /** Gives a stuck message up; the row stays. Who did it is written down. */
    @Transactional
    public Outcome cancel(String box, long id, String by) {
        return move(box, id, "CANCELLED", by);
    }

    private Outcome move(String name, long id, String state, String by) {
        Optional<Box> named =
                Stream.of(Box.values()).filter(box -> box.name().equals(name)).findFirst();
        if (named.isEmpty() || !messages.move(named.get(), id, state)) {
            return Outcome.NOT_STUCK;
        }
        messages.attended(named.get(), id, state.equals("WAITING") ? "RETRY" : "CANCEL", by);
        return Outcome.DONE;
    }
}
