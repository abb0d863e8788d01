package loanflow.conformance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the replay says of one case.
 *
 * @param isFinished it has a step that ends; where the mapping names none, the diagram may end after it
 * @param steps names of the steps that it took
 * @param deviation null unless it deviates
 */
public record CaseVerdict(
        String id,
        Outcome outcome,
        boolean isFinished,
        List<String> steps,
        @Nullable Deviation deviation) {}
