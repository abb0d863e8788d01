package loanflow.origination;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for those who sent in many applications: where they stand, counted. */
@Service
public class Outcomes {

    private final JdbcOutcomes outcomes;
    private final OriginationProcesses processes;

    Outcomes(JdbcOutcomes outcomes, OriginationProcesses processes) {
        this.outcomes = outcomes;
        this.processes = processes;
    }

    /** The most frequent outcome first. */
    @Transactional(readOnly = true)
    public List<OutcomeCount> of(Collection<String> applicationIds) {
        Map<String, String> waiting = processes.openTasks(applicationIds);
        Map<OutcomeCount, Long> counts =
                new TreeMap<>(Comparator.comparing(OutcomeCount::outcome).thenComparing(OutcomeCount::reason));
        for (JdbcOutcomes.Standing one : outcomes.of(applicationIds)) {
            String task = waiting.get(one.id());
            counts.merge(
                    task == null
                            ? new OutcomeCount(one.state(), one.reason(), 1)
                            : new OutcomeCount("WAITING", task, 1),
                    1L,
                    Long::sum);
        }
        return counts.entrySet().stream()
                .map(count -> new OutcomeCount(
                        count.getKey().outcome(), count.getKey().reason(), count.getValue()))
                .sorted(Comparator.comparingLong(OutcomeCount::count).reversed())
                .toList();
    }
}
