package loanflow.skiptrace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import loanflow.customer.Acquaintance;
import loanflow.customer.Acquaintances;
import loanflow.network.TraceGraph;
import loanflow.network.TracePath;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for whoever has lost a borrower. */
@Service
@Transactional
public class SkipTraces {

    /** Whom to ask at most in one case (DOMAIN §8). */
    private static final int MOST = 3;

    private final JdbcSkipTraces traces;
    private final JdbcPaths paths;
    private final Acquaintances acquaintances;
    private final TraceGraph graph;
    private final Clock clock;

    SkipTraces(JdbcSkipTraces traces, JdbcPaths paths, Acquaintances acquaintances, TraceGraph graph, Clock clock) {
        this.traces = traces;
        this.paths = paths;
        this.acquaintances = acquaintances;
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * Opens the search of a case, or goes on with it: whom the case has asked is not asked again.
     *
     * @param debtId the loan it is about, for the contact log
     */
    public void open(String caseId, String customerId, String debtId) {
        traces.open(caseId, customerId, debtId, LocalDate.now(clock));
        List<Path> known = paths.of(caseId);
        Set<String> nodes = known.stream().map(Path::node).collect(Collectors.toSet());
        List<Acquaintance> around = acquaintances.around(customerId);
        Map<String, Acquaintance> byNode = around.stream()
                .collect(Collectors.toMap(Bonds::node, Function.identity(), (nearer, farther) -> nearer));
        int rank = known.size();
        for (TracePath path : graph.rank(Bonds.of(around), clock.instant())) {
            if (rank < MOST && !nodes.contains(path.node())) {
                rank++;
                paths.add(
                        caseId,
                        path,
                        Objects.requireNonNull(byNode.get(path.node())).whereabouts(),
                        rank);
            }
        }
    }
}
