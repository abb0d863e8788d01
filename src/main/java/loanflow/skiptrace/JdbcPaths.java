package loanflow.skiptrace;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import loanflow.customer.Acquaintance;
import loanflow.network.TracePath;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code trace_path}. */
@Repository
class JdbcPaths {

    private final JdbcClient jdbc;

    JdbcPaths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String caseId, TracePath path, Acquaintance.Whereabouts where, int rank) {
        int unused = jdbc.sql("""
                        insert into trace_path (id, case_id, node, relation, hops, score, reach, of_customer,
                            application_id, position, rank, state)
                        values (:id, :case, :node, :relation, :hops, :score, :reach, :customer, :application, :position,
                            :rank, 'PLANNED')
                        on conflict do nothing
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("case", caseId)
                .param("node", path.node())
                .param("relation", path.kinds().stream().map(Enum::name).collect(Collectors.joining(">")))
                .param("hops", path.kinds().size())
                .param("score", path.score())
                .param("reach", path.reach())
                .param("customer", where.customerId())
                .param("application", where.applicationId())
                .param("position", where.position())
                .param("rank", rank)
                .update();
    }

    /** Of a case, the best first. */
    List<Path> of(String caseId) {
        return jdbc.sql("select * from trace_path where case_id = ? order by rank")
                .param(caseId)
                .query(Path.class)
                .list();
    }

    /** Another question at the gate. */
    Path ask(Path path) {
        return jdbc.sql("update trace_path set attempts = attempts + 1 where id = ? returning *")
                .param(path.id())
                .query(Path.class)
                .single();
    }

    void end(Path path, Path.State state, @Nullable TraceOutcome outcome, String by, OffsetDateTime now) {
        int unused = jdbc.sql("""
                        update trace_path set state = :state, outcome = :outcome, by_user = :by, ended_at = :now
                         where id = :id
                        """)
                .param("state", state.name())
                .param("outcome", outcome == null ? "NOT_TAKEN" : outcome.name())
                .param("by", by)
                .param("now", now)
                .param("id", path.id())
                .update();
    }
}
