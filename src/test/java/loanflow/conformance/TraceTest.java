package loanflow.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From the lines of a log to the steps of its cases, and what is refused on the way. */
class TraceTest {

    private static final String MAPPING = """
            # a comment
            step,activity,nodes,needed,ends,within
            Offer,cancel,X,yes,no,
            Made,sent,Y,yes,no,PT5M
            Made,checked,Y,no,no,
            Made,created,Y,yes,no,
            Over,done,Z,yes,yes,
            ,note*,,,,
            """;

    @Test
    void aStepIsAsManyEventsInARowAsCanBeOfIt() {
        assertThat(steps("created 0", "sent 60", "created 61", "note1 62", "sent 63", "done 90"))
                .containsExactly("Made[created, sent]", "Made[created, sent]", "Over[done]");
        assertThat(steps("created 0", "sent 301"))
                .as("longer than PT5M")
                .containsExactly("Made[created]", "Made[sent]");
    }

    @Test
    void eventsOfOneMomentAreReadInTheOrderOfTheMapping() {
        assertThat(steps("created 0", "cancel 1", "sent 1")).containsExactly("Offer[cancel]", "Made[sent, created]");
        assertThat(steps("created 0", "cancel 2", "sent 3"))
                .as("a moment is a second here")
                .containsExactly("Made[created]", "Offer[cancel]", "Made[sent]");
    }

    @Test
    void aNeededActivityThatIsMissingMakesAStepIncomplete() {
        assertThat(trace("created 0", "done 9").steps().get(0).missing()).containsExactly("sent");
        assertThat(trace("created 0", "sent 1", "done 9").steps().get(0).missing())
                .isEmpty();
    }

    @Test
    void onlyWhatIsCompleteCountsAndLinesAreSortedByTime() {
        EventLog log = Drawn.log("""
                lifecycle:transition,time:timestamp,concept:name,case:concept:name
                complete,2026-01-01 10:00:00,b,1
                START,2026-01-01 09:30:00,b,1
                COMPLETE,2026-01-01T09:00:00.500+00:00,a,1
                """);
        assertThat(log.left()).isEqualTo(1);
        assertThat(log.cases().get("1").stream().map(Event::activity)).containsExactly("a", "b");
    }

    @Test
    void waitsAreCountedSinceTheEventBefore() {
        Waits waits = new Waits();
        waits.add(Drawn.log("case,activity,time\n1,a,2026-01-01T00:00Z\n1,b,2026-01-01T00:10Z\n1,b,2026-01-01T00:30Z\n")
                .cases()
                .get("1"));
        assertThat(waits.all())
                .containsExactly(
                        new Waiting("a", 1, Duration.ZERO, Duration.ZERO),
                        new Waiting("b", 2, Duration.ofMinutes(10), Duration.ofMinutes(20)));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aBadFileIsRefusedByLineAndField(String log, String mapping, String error) {
        assertThatThrownBy(() -> {
                    Mapping read = Drawn.mapping(mapping);
                    EventLog events = Drawn.log(log);
                    read.demandAll(events.file(), events.cases().values());
                })
                .isInstanceOf(BadFile.class)
                .hasMessageContaining(error);
    }

    static Stream<Arguments> badFiles() {
        String log = "case,activity,time\n1,done,2026-01-01T00:00Z\n";
        return Stream.of(
                Arguments.of("case,activity\n1,done\n", MAPPING, "log.csv, line 1, time: no column has this name"),
                Arguments.of(log + "1,done,yesterday\n", MAPPING, "log.csv, line 3, time: must be a time"),
                Arguments.of(log + ",done,2026-01-01T00:00Z\n", MAPPING, "log.csv, line 3, case: must not be empty"),
                Arguments.of(log + "1,done\n", MAPPING, "log.csv, line 3, time: is missing"),
                Arguments.of(
                        log + "1,other,2026-01-01T00:00Z\n",
                        MAPPING,
                        "line 3, activity: must be in mapping.csv: other"),
                Arguments.of(log, MAPPING + "Over,done,Z,,,\n", "mapping.csv, line 9, activity: done stands twice"),
                Arguments.of(
                        log, MAPPING + "Over,end,Q,,,\n", "line 9, nodes: must be the same in all lines of step Over"),
                Arguments.of(log, MAPPING + "Last,end,Q,perhaps,,\n", "line 9, needed: must be yes, no or empty"),
                Arguments.of(log, MAPPING + "Last,end,Q,,,soon\n", "line 9, within: must be a duration"),
                Arguments.of(log, "activity,nodes\na,\n", "mapping.csv, nodes: no activity has a flow node"));
    }

    private static List<String> steps(String... events) {
        return trace(events).steps().stream()
                .map(step -> step.milestone().name()
                        + step.events().stream().map(Event::activity).toList())
                .toList();
    }

    /** Activity and second, each. */
    private static Trace trace(String... events) {
        StringBuilder log = new StringBuilder("case,activity,time\n");
        for (String event : events) {
            String[] words = event.split(" ");
            int second = Integer.parseInt(words[1]);
            log.append("1,%s,2026-01-01T00:%02d:%02dZ\n".formatted(words[0], second / 60, second % 60));
        }
        return Trace.of(Drawn.log(log.toString()).cases().get("1"), Drawn.mapping(MAPPING), Duration.ofSeconds(1));
    }
}
