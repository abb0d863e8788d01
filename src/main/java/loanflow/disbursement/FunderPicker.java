package loanflow.disbursement;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Picks among funders that passed: lowest priority number first, then at random by weight. The draw depends on the
 * application alone, so that it can be repeated when somebody asks why.
 */
final class FunderPicker {

    private FunderPicker() {}

    static Optional<Funder> pick(String applicationId, List<Funder> passed) {
        int first = passed.stream().mapToInt(Funder::priority).min().orElse(0);
        List<Funder> equals =
                passed.stream().filter(funder -> funder.priority() == first).toList();
        int weights = equals.stream().mapToInt(Funder::weight).sum();
        if (weights == 0) {
            return Optional.empty();
        }
        int draw = new SplittableRandom(applicationId.hashCode()).nextInt(weights);
        for (Funder funder : equals) {
            draw -= funder.weight();
            if (draw < 0) {
                return Optional.of(funder);
            }
        }
        return Optional.empty();
    }
}
