package loanflow.collection;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code collection_action}. */
@Repository
class JdbcActions {

    private final JdbcClient jdbc;

    JdbcActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins an action, or another attempt at it; returns its id. */
    String start(CollectionCase found, Planned planned, OffsetDateTime now) {
        return jdbc.sql("""
                        insert into collection_action (id, case_id, action, template, stage, tier, planned_for, attempt,
                            state, started_at)
                        values (:id, :case, :action, :template, :stage, :tier, :on, :attempt, 'STARTED', :now)
                        on conflict (case_id, action, planned_for) do update set attempt = excluded.attempt,
                            state = 'STARTED', retry_at = null, reason = null, started_at = excluded.started_at
                        returning id
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("case", found.id())
                .param("action", planned.kind().name())
                .param("template", planned.template().name())
                .param("stage", found.stage())
                .param("tier", found.tier())
                .param("on", planned.on())
                .param("attempt", planned.attempt())
                .param("now", now)
                .query(String.class)
                .single();
    }

    /** The action under way: a case does one thing at a time. */
    Optional<Action> started(String caseId) {
        return jdbc.sql("select * from collection_action where case_id = :case and state = 'STARTED'")
                .param("case", caseId)
                .query(Action.class)
                .optional();
    }

    List<Action> of(String caseId) {
        return jdbc.sql("select * from collection_action where case_id = :case order by started_at, id")
                .param("case", caseId)
                .query(Action.class)
                .list();
    }

    void end(String actionId, Ending ending, OffsetDateTime now) {
        int unused = jdbc.sql("""
                        update collection_action set state = :state, reason = :reason, retry_at = :retryAt,
                            outcome = :outcome, by_user = :by, ended_at = :now
                         where id = :id
                        """)
                .param("state", ending.state().name())
                .param("reason", ending.reason())
                .param("retryAt", ending.retryAt())
                .param("outcome", ending.outcome())
                .param("by", ending.byUser())
                .param("now", now)
                .param("id", actionId)
                .update();
    }
}
