package loanflow.hardship;

import java.time.LocalDate;

/**
 * How a plan stands.
 *
 * @param lookOn when to look again, while it is open
 */
public record PlanStanding(PlanState state, LocalDate lookOn) {

    /** What became of it so far. */
    public enum PlanState {
        OPEN,
        KEPT,
        BROKEN
    }
}
