package loanflow.writeoff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One loan on its way out of the books.
 *
 * @param reason why it came back to collection, or which rule forbade it
 * @param lookAgainOn when it may be named again, if it was not booked
 * @param pursuit what became of the claim afterwards
 */
record WriteOff(
        String id,
        String loanId,
        Ground ground,
        int lookAgainDays,
        String afterwards,
        LocalDate proposedOn,
        State state,
        @Nullable String reason,
        @Nullable LocalDate lookAgainOn,
        @Nullable String pursuit) {

    enum State {
        PROPOSED,
        BOOKED,
        /** A person said no: collection goes on. */
        RETURNED,
        /** Agreed on, but the ground or the loan was no longer there. */
        NOT_POSSIBLE
    }
}
