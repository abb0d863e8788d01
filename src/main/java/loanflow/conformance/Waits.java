package loanflow.conformance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers how long each activity was waited for. */
final class Waits {

    private final Map<String, List<Duration>> waits = new TreeMap<>();

    void add(List<Event> events) {
        Instant before = events.isEmpty() ? Instant.EPOCH : events.get(0).time();
        for (Event event : events) {
            waits.computeIfAbsent(event.activity(), unseen -> new ArrayList<>())
                    .add(Duration.between(before, event.time()));
            before = event.time();
        }
    }

    List<Waiting> all() {
        return waits.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Waiting of(String activity, List<Duration> waits) {
        List<Duration> sorted = new ArrayList<>(waits);
        Collections.sort(sorted);
        return new Waiting(activity, sorted.size(), quantile(sorted, 50), quantile(sorted, 90));
    }

    /** The smallest wait that at least so many in a hundred do not exceed. */
    private static Duration quantile(List<Duration> sorted, int percent) {
        int rank = (sorted.size() * percent + 99) / 100;
        return sorted.get(rank - 1);
    }
}
