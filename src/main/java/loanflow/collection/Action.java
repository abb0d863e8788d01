package loanflow.collection;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was done in a case, or was to be done and was not.
 *
 * @param action code of table {@code collection-plan}
 * @param reason rule of the contact gate that refused or put it off, or why a promise was not taken
 * @param outcome code of what came of it
 */
public record Action(
        String id,
        String action,
        String template,
        String stage,
        String tier,
        LocalDate plannedFor,
        int attempt,
        State state,
        @Nullable String reason,
        @Nullable OffsetDateTime retryAt,
        @Nullable String outcome,
        @Nullable String byUser,
        OffsetDateTime startedAt) {

    /** Where an action stands. */
    public enum State {
        STARTED,
        DONE,
        /** The gate forbade it. */
        DENIED,
        /** The gate put it off. */
        DEFERRED,
        /** Nobody took up the call, or it was not needed any more. */
        NOT_TAKEN
    }
}
