package loanflow.pricing;

import java.time.LocalDate;

/** What became of a wish to change a price parameter. */
public sealed interface Tuning {

    /** Waits for a second person. */
    record Proposed(long proposalId) implements Tuning {}

    /** In force from that day on. */
    record Enacted(LocalDate validFrom) implements Tuning {}

    record Denied(Rule rule) implements Tuning {}

    /** The rule that a change would break. */
    enum Rule {
        STARTS_TOMORROW,
        STEP_TOO_LARGE,
        ONE_CHANGE_A_DAY,
        SAME_PERSON,
        UNKNOWN_PROPOSAL
    }
}
