package loanflow.hardship;

import java.time.LocalDate;

/**
 * How a plan changes the schedule.
 *
 * @param from due date of the oldest open instalment as it is
 * @param first day on which that one falls due with the plan; all later ones follow in rhythm
 * @param more instalments that the rest is spread over beyond those that are left
 * @param watchUntil third due date with the plan: until then it is watched, and no penalty interest is charged
 */
record PlanTerms(OfferKind kind, LocalDate from, LocalDate first, int more, LocalDate watchUntil) {

    /** Due dates that a plan must prove itself on. */
    private static final int WATCHED = 3;

    static PlanTerms of(OfferKind kind, LocalDate from, LocalDate first, int more) {
        return new PlanTerms(kind, from, first, more, first.plusMonths(WATCHED - 1L));
    }

    /** Whether what is late falls due anew. */
    boolean movesArrears() {
        return !first.equals(from);
    }
}
