package loanflow.collection;

import java.time.OffsetDateTime;

/** What an open promise waits for: its one timer. */
public record PromiseStep(Step step, OffsetDateTime at) {

    /** The ways that the diagram goes. */
    public enum Step {
        REMIND,
        CHECK
    }
}
