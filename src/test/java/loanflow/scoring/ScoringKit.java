package loanflow.scoring;

import loanflow.workflow.DecisionTables;

/** Scoring for tests of other modules. */
public final class ScoringKit {

    private ScoringKit() {}

    public static Scoring on(DecisionTables tables) {
        return new Scoring(tables);
    }
}
