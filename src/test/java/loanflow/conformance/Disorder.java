package loanflow.conformance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Controls: the cases of a log, spoilt. The times stay as they were, so does how many events are of one moment. */
final class Disorder {

    private final EventLog log;
    private final Mapping mapping;
    private final Random random = new Random(20121001);

    Disorder(EventLog log, Mapping mapping) {
        this.log = log;
        this.mapping = mapping;
    }

    /** All activities of each case in a random order, unless that only swaps what is of one moment. */
    EventLog shuffled() {
        return changed(events -> {
            List<String> activities = activities(events);
            Collections.shuffle(activities, random);
            List<Event> shuffled = told(events, activities);
            return steps(shuffled).equals(steps(events)) ? List.of() : shuffled;
        });
    }

    private List<String> steps(List<Event> events) {
        return Trace.of(events, mapping, Duration.ofSeconds(1)).steps().stream()
                .map(step -> step.milestone().name())
                .toList();
    }

    /** Two activities next to each other, more than a moment apart and not of one step, change places. */
    EventLog swapped() {
        return changed(events -> {
            List<Integer> places = IntStream.range(1, events.size())
                    .filter(index -> !step(events.get(index)).equals(step(events.get(index - 1))))
                    .filter(index -> events.get(index)
                            .time()
                            .isAfter(events.get(index - 1).time().plusSeconds(2)))
                    .boxed()
                    .toList();
            if (places.isEmpty()) {
                return List.of();
            }
            int place = places.get(random.nextInt(places.size()));
            List<String> activities = activities(events);
            Collections.swap(activities, place - 1, place);
            return told(events, activities);
        });
    }

    /** One step less: all its events next to each other are left out. */
    EventLog dropped() {
        return changed(events -> {
            List<Event> left = new ArrayList<>(events);
            int place = random.nextInt(events.size());
            Milestone step = step(left.remove(place));
            while (place < left.size() && step(left.get(place)).equals(step)) {
                left.remove(place);
            }
            while (place > 0 && step(left.get(place - 1)).equals(step)) {
                left.remove(--place);
            }
            return left;
        });
    }

    private Milestone step(Event event) {
        return Objects.requireNonNull(mapping.of(event.activity()));
    }

    /** Cases without a spoilt form are left out. */
    private EventLog changed(Function<List<Event>, List<Event>> change) {
        Map<String, List<Event>> cases = new LinkedHashMap<>();
        log.cases().forEach((id, events) -> {
            List<Event> spoilt = change.apply(Trace.told(events, mapping));
            if (!spoilt.isEmpty()) {
                cases.put(id, spoilt);
            }
        });
        return new EventLog(log.file(), cases, 0);
    }

    /** Only these cases. */
    static EventLog only(EventLog log, Set<String> ids) {
        Map<String, List<Event>> cases = new LinkedHashMap<>(log.cases());
        cases.keySet().retainAll(ids);
        return new EventLog(log.file(), cases, log.left());
    }

    private static List<String> activities(List<Event> events) {
        return events.stream().map(Event::activity).collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Event> told(List<Event> events, List<String> activities) {
        return IntStream.range(0, events.size())
                .mapToObj(index -> new Event(
                        activities.get(index),
                        events.get(index).time(),
                        events.get(index).line()))
                .toList();
    }
}
