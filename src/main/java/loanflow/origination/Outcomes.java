package loanflow.origination;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for those who sent in many applications: where they stand, counted. */
@Service
public class Outcomes {

    private final JdbcClient jdbc;
    private final OriginationProcesses processes;

    Outcomes(JdbcClient jdbc, OriginationProcesses processes) {
        this.jdbc = jdbc;
        this.processes = processes;
    }

    /** The most frequent outcome first. */
    @Transactional(readOnly = true)
    public List<OutcomeCount> of(Collection<String> applicationIds) {
        Map<String, String> waiting = processes.openTasks(applicationIds);
        Map<OutcomeCount, Long> counts =
                new TreeMap<>(Comparator.comparing(OutcomeCount::outcome).thenComparing(OutcomeCount::reason));
        jdbc.sql("""
                        select a.id, a.state, coalesce(r.code, '') as reason from application a
                        left join application_reason r
                            on r.application_id = a.id and r.position = 1 and a.state = 'REFUSED'
                        where a.id = any(?)""")
                .param(applicationIds.toArray(String[]::new))
                .query((row, n) -> {
                    String task = waiting.get(row.getString("id"));
                    return task == null
                            ? new OutcomeCount(row.getString("state"), row.getString("reason"), 1)
                            : new OutcomeCount("WAITING", task, 1);
                })
                .list()
                .forEach(one -> counts.merge(one, 1L, Long::sum));
        return counts.entrySet().stream()
                .map(count -> new OutcomeCount(
                        count.getKey().outcome(), count.getKey().reason(), count.getValue()))
                .sorted(Comparator.comparingLong(OutcomeCount::count).reversed())
                .toList();
    }
}
