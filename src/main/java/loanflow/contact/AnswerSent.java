package loanflow.contact;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What became of an answer.
 *
 * @param again when it may be tried again; empty unless it was put off
 */
public record AnswerSent(Decision decision, Optional<OffsetDateTime> again) {

    /** What the gate said of the channels together. */
    public enum Decision {
        SENT,
        /** Not at this hour. */
        DEFER,
        /** The person has closed every channel. */
        DENIED
    }

    static AnswerSent of(ContactOutcome outcome) {
        if (outcome instanceof ContactOutcome.Deferred deferred) {
            return new AnswerSent(Decision.DEFER, Optional.of(deferred.until()));
        }
        return new AnswerSent(
                outcome instanceof ContactOutcome.Dispatched ? Decision.SENT : Decision.DENIED, Optional.empty());
    }
}
