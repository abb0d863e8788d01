package loanflow.collection;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a case does next, and when: its one timer.
 *
 * @param action what is to be done; null for a look
 */
public record NextStep(
        Step step, OffsetDateTime at, @Nullable Planned action) {

    /** The ways that the diagram goes. */
    public enum Step {
        CONTACT,
        REFER,
        /** Search for a borrower who is lost. */
        TRACE,
        REVIEW_HOLD,
        LOOK_AGAIN
    }
}
