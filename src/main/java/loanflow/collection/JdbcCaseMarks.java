package loanflow.collection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code collection_case}: what changes of a case that is there. */
@Repository
class JdbcCaseMarks {

    private final JdbcClient jdbc;

    JdbcCaseMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(CollectionCase changed) {
        int unused = jdbc.sql("""
                        update collection_case set status = :status, stage = :stage, stage_since = :stageSince,
                            tier = :tier, score = :score, not_cured_bps = :notCured, closed_on = :closedOn
                         where id = :id
                        """)
                .param("status", changed.status().name())
                .param("stage", changed.stage())
                .param("stageSince", changed.stageSince())
                .param("tier", changed.tier())
                .param("score", changed.score())
                .param("notCured", changed.notCuredBps())
                .param("closedOn", changed.closedOn())
                .param("id", changed.id())
                .update();
    }

    void close(String caseId, CaseStatus status, @Nullable LocalDate on) {
        int unused = jdbc.sql("update collection_case set status = :status, closed_on = :on where id = :id")
                .param("status", status.name())
                .param("on", on)
                .param("id", caseId)
                .update();
    }

    void promiseBroken(String caseId, LocalDate on) {
        int unused = jdbc.sql("""
                        update collection_case set broken_promises = broken_promises + 1, last_broken_on = :on
                         where id = :id
                        """).param("on", on).param("id", caseId).update();
    }

    void lost(String caseId, @Nullable LocalDate since) {
        int unused = jdbc.sql("update collection_case set lost_since = :since where id = :id")
                .param("since", since)
                .param("id", caseId)
                .update();
    }
}
