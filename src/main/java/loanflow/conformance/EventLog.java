package loanflow.conformance;

import java.util.List;
import java.util.Map;

/**
 * Cases in the order of their first line, each with its events in the order of time; at one time, in the order of the
 * file.
 *
 * @param left lines of another state of the life cycle, which are left out
 */
public record EventLog(String file, Map<String, List<Event>> cases, long left) {

    public long events() {
        return cases.values().stream().mapToLong(List::size).sum();
    }
}
