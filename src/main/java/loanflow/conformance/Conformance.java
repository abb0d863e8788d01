package loanflow.conformance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Replays the cases of a log over a diagram. */
public final class Conformance {

    private Conformance() {}

    /**
     * Says of every case whether it is a path, and how long each activity was waited for.
     *
     * @param diagram with its called processes inside
     * @param moment events closer than this have no order
     * @throws BadFile when the mapping names a node that is not there, or the log an activity that the mapping does not
     */
    public static Report check(Element diagram, Mapping mapping, EventLog log, Duration moment) {
        mapping.demandAll(log.file(), log.cases().values());
        NodeNames names = new NodeNames(diagram, mapping.file());
        Set<String> told = mapping.milestones().stream()
                .flatMap(milestone -> names.keys(milestone.nodes()).stream())
                .collect(Collectors.toSet());
        Replay replay = new Replay(new Game(Unfolding.of(diagram, told)), mapping, names);
        List<CaseVerdict> verdicts = new ArrayList<>();
        Waits waits = new Waits();
        log.cases().forEach((id, events) -> {
            verdicts.add(replay.of(id, Trace.of(events, mapping, moment)));
            waits.add(Trace.told(events, mapping));
        });
        return new Report(verdicts, waits.all());
    }
}
