package loanflow.conformance;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the activities of a log mean in a diagram. The order in which it lists them is the order in which events of one
 * moment are read.
 * An activity without a node means nothing in the diagram; a name that ends in an asterisk stands for all that begin so.
 */
public final class Mapping {

    private final String file;
    private final List<Milestone> milestones;
    private final List<String> ignored;
    private final Map<String, Integer> ranks;
    private final Map<String, Milestone> byActivity = new HashMap<>();

    Mapping(String file, List<Milestone> milestones, List<String> ignored, Map<String, Integer> ranks) {
        this.file = file;
        this.milestones = milestones;
        this.ignored = ignored;
        this.ranks = ranks;
        milestones.forEach(
                milestone -> milestone.activities().forEach(activity -> byActivity.put(activity, milestone)));
    }

    String file() {
        return file;
    }

    List<Milestone> milestones() {
        return milestones;
    }

    /** The step that an activity is part of; null when it is ignored. */
    @Nullable
    Milestone of(String activity) {
        return byActivity.get(activity);
    }

    int rank(String activity) {
        return ranks.getOrDefault(activity, Integer.MAX_VALUE);
    }

    private boolean isIgnored(String activity) {
        return ignored.stream()
                .anyMatch(name -> name.endsWith("*")
                        ? activity.startsWith(name.substring(0, name.length() - 1))
                        : activity.equals(name));
    }

    boolean saysWhichEnd() {
        return milestones.stream().anyMatch(Milestone::ends);
    }

    /** Refuses a log with an activity that is neither mapped nor ignored: nothing is left out unsaid. */
    void demandAll(String log, Collection<List<Event>> cases) {
        TreeSet<String> unknown = cases.stream()
                .flatMap(List::stream)
                .map(Event::activity)
                .distinct()
                .filter(activity -> of(activity) == null && !isIgnored(activity))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unknown.isEmpty()) {
            long line = cases.stream()
                    .flatMap(List::stream)
                    .filter(event -> unknown.contains(event.activity()))
                    .mapToLong(Event::line)
                    .min()
                    .orElseThrow();
            throw new BadFile(log, line, "activity", "must be in " + file + ": " + String.join(", ", unknown));
        }
    }
}
