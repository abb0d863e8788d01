package loanflow.workflow.relay;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For payout operators: what the relay could not deliver or handle, to be tried again or given up. */
@Service
public class Relay {

    private final Messages messages;
    private final Wake wake;

    Relay(Messages messages, Wake wake) {
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

    /** Tries a stuck message again, from the first try on, with the same key. */
    @Transactional
    public Outcome retry(String box, long id) {
        wake.afterCommit();
        return outcome(messages.move(Box.valueOf(box), id, "WAITING"));
    }

    /** Gives a stuck message up; the row stays. */
    @Transactional
    public Outcome cancel(String box, long id) {
        return outcome(messages.move(Box.valueOf(box), id, "CANCELLED"));
    }

    private static Outcome outcome(boolean moved) {
        return moved ? Outcome.DONE : Outcome.NOT_STUCK;
    }
}
