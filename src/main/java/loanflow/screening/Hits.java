package loanflow.screening;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The fraud rules that fired, in table order. Faults of the product setup are never a mark against the applicant. */
record Hits(List<Hit> all) {

    private static final int MOST_REASONS = 4;

    Hits {
        all = List.copyOf(all);
    }

    boolean anyReject() {
        return any(Hit.Outcome.REJECT);
    }

    boolean anyReview() {
        return any(Hit.Outcome.REVIEW);
    }

    /** 0 when nothing fired. */
    int sumPoints() {
        return marks().mapToInt(Hit::points).sum();
    }

    /** Ids of rules that found the product setup at fault. */
    List<String> setupFaults() {
        return all.stream()
                .filter(hit -> hit.outcome() == Hit.Outcome.CONFIG)
                .map(Hit::ruleId)
                .toList();
    }

    /**
     * One to four reasons of a refusal by rules. The first is that of the REJECT rule with most points, ties by table
     * order (DOMAIN.md §10.2); FRAUD_SCORE when only the sum refuses.
     */
    List<String> reasonsToRefuse() {
        return reasons(anyReject() ? Stream.of() : Stream.of("FRAUD_SCORE"));
    }

    /** The same, led by what a person found. */
    List<String> reasonsAfter(String foundByPeople) {
        return reasons(Stream.of(foundByPeople));
    }

    private List<String> reasons(Stream<String> first) {
        Comparator<Hit> worstFirst = Comparator.comparing(Hit::outcome)
                .thenComparing(Comparator.comparingInt(Hit::points).reversed());
        return Stream.concat(first, marks().sorted(worstFirst).map(Hit::reason))
                .distinct()
                .limit(MOST_REASONS)
                .toList();
    }

    private boolean any(Hit.Outcome outcome) {
        return all.stream().anyMatch(hit -> hit.outcome() == outcome);
    }

    private Stream<Hit> marks() {
        return all.stream().filter(hit -> hit.outcome() != Hit.Outcome.CONFIG);
    }
}
