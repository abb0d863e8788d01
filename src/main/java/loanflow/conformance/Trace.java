package loanflow.conformance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The steps of one case. */
record Trace(List<Step> steps) {

    /**
     * Events of one moment have no order in the log: they are read in the order of the mapping. A step is as many events in
     * a row as can be of it.
     *
     * @param moment events closer than this to the first of them are of one moment
     */
    static Trace of(List<Event> events, Mapping mapping, Duration moment) {
        List<Step> steps = new ArrayList<>();
        for (Event event : ordered(told(events, mapping), mapping, moment)) {
            Milestone milestone = Objects.requireNonNull(mapping.of(event.activity()));
            if (steps.isEmpty() || !isPartOf(steps.get(steps.size() - 1), milestone, event)) {
                steps.add(new Step(milestone, new ArrayList<>()));
            }
            steps.get(steps.size() - 1).events().add(event);
        }
        return new Trace(steps);
    }

    /** The events that the mapping gives a meaning. */
    static List<Event> told(List<Event> events, Mapping mapping) {
        return events.stream()
                .filter(event -> mapping.of(event.activity()) != null)
                .toList();
    }

    boolean isFinished() {
        return steps.stream().anyMatch(step -> step.milestone().ends());
    }

    private static boolean isPartOf(Step step, Milestone milestone, Event event) {
        Duration since = Duration.between(step.first().time(), event.time()).abs();
        return step.milestone().equals(milestone)
                && step.events().stream().noneMatch(other -> other.activity().equals(event.activity()))
                && (milestone.within() == null || since.compareTo(milestone.within()) <= 0);
    }

    private static List<Event> ordered(List<Event> events, Mapping mapping, Duration moment) {
        Comparator<Event> rank = Comparator.comparingInt(event -> mapping.rank(event.activity()));
        List<Event> ordered = new ArrayList<>(events);
        int from = 0;
        for (int next = 1; next <= ordered.size(); next++) {
            boolean isOver = next == ordered.size()
                    || Duration.between(
                                            ordered.get(from).time(),
                                            ordered.get(next).time())
                                    .compareTo(moment)
                            > 0;
            if (isOver) {
                ordered.subList(from, next).sort(rank);
                from = next;
            }
        }
        return ordered;
    }
}
