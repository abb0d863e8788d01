package loanflow.contact;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A decision of the gate. */
record GateEntry(
        String id, String decision, String reason, @Nullable OffsetDateTime deferredUntil) {

    ContactOutcome outcome() {
        if (deferredUntil != null) {
            return new ContactOutcome.Deferred(id, reason, deferredUntil);
        }
        return decision.startsWith("ALLOW") ? new ContactOutcome.Dispatched(id) : new ContactOutcome.Denied(id, reason);
    }
}
