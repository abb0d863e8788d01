package loanflow.conformance;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A step that a case took: the events that tell of it. */
record Step(Milestone milestone, List<Event> events) {

    Event first() {
        return events.get(0);
    }

    /** Needed activities that the log does not tell of. */
    TreeSet<String> missing() {
        TreeSet<String> missing = new TreeSet<>(milestone.needed());
        missing.removeAll(events.stream().map(Event::activity).collect(Collectors.toSet()));
        return missing;
    }
}
