package loanflow.collection;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** How an action ends. */
record Ending(
        Action.State state,
        @Nullable String reason,
        @Nullable OffsetDateTime retryAt,
        @Nullable String outcome,
        @Nullable String byUser) {

    static Ending done() {
        return new Ending(Action.State.DONE, null, null, null, null);
    }

    /** Of a touch that the gate did not allow, or was never asked for. */
    static Ending refused(TouchResult result) {
        if (result.decision() == null) {
            return new Ending(Action.State.NOT_TAKEN, null, null, null, null);
        }
        return result.deferredUntil() == null
                ? new Ending(Action.State.DENIED, result.reason(), null, null, null)
                : new Ending(Action.State.DEFERRED, result.reason(), result.deferredUntil(), null, null);
    }
}
