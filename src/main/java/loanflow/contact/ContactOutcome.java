package loanflow.contact;

import java.time.OffsetDateTime;

/** What the gate said; every answer is in the log. */
public sealed interface ContactOutcome {

    /** Allowed, and on its way. */
    record Dispatched(String contactId) implements ContactOutcome {}

    /** Forbidden now and as long as the reason stands. */
    record Denied(String contactId, String reason) implements ContactOutcome {}

    /** Not now: a limit or the hour; from then on it may be asked again. */
    record Deferred(String contactId, String reason, OffsetDateTime until) implements ContactOutcome {}
}
