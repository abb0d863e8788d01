package loanflow.marketing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts candidates into those to be listed, the control group, and those for whom the budget does not last. */
final class WhiteListBatch {

    static final String MEASURED = "white-list";

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::tier)
            .thenComparing(Candidate::score, Comparator.reverseOrder())
            .thenComparing(Candidate::customerId);

    private WhiteListBatch() {}

    /** What becomes of a candidate. */
    record Sorted(Candidate candidate, State state) {}

    enum State {
        PROPOSED,
        HELD_OUT,
        OVER_BUDGET
    }

    /** The best first within each tier; who does not fit leaves room for those whose limit is smaller. */
    static List<Sorted> sort(List<Candidate> candidates, Map<String, Terms> terms) {
        Map<String, Long> promised = new HashMap<>();
        List<Sorted> sorted = new ArrayList<>();
        for (Candidate one : candidates.stream().sorted(BEST_FIRST).toList()) {
            Terms tier = terms.get(one.tier());
            if (tier == null) {
                throw new IllegalStateException("table white-list-terms says nothing of tier " + one.tier());
            }
            sorted.add(new Sorted(one, state(one, tier, promised)));
        }
        return sorted;
    }

    private static State state(Candidate one, Terms tier, Map<String, Long> promised) {
        if (HoldOut.holds(MEASURED, one.customerId(), tier.holdOutPercent())) {
            return State.HELD_OUT;
        }
        long before = promised.getOrDefault(one.tier(), 0L);
        if (one.limitFen() > tier.batchBudgetFen() - before) {
            return State.OVER_BUDGET;
        }
        promised.put(one.tier(), before + one.limitFen());
        return State.PROPOSED;
    }
}
