package loanflow.conformance;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step of the log: one activity or several that say one thing together, at one of some flow nodes.
 *
 * @param activities in any order, each at most once, next to each other
 * @param needed those of them without which the step is incomplete
 * @param nodes flow nodes as the mapping names them, of which it is one
 * @param ends a case that has it is finished
 * @param within the longest time between its first and its last activity; null for no limit
 */
record Milestone(
        String name,
        List<String> activities,
        Set<String> needed,
        Set<String> nodes,
        boolean ends,
        @Nullable Duration within) {}
