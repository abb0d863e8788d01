package loanflow.servicing;

import java.time.OffsetDateTime;

/**
 * A loan's one timer.
 *
 * @param at when
 * @param step what is planned then
 */
public record NextStep(OffsetDateTime at, Step step) {

    /** What may be planned. */
    public enum Step {
        REMIND,
        /** One of the first due dates can be judged. */
        OBSERVE,
        /** Nothing to remind of: look again. */
        LOOK_AGAIN
    }
}
