package loanflow.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code collection_action} and {@code bureau_notice}. */
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
                .query(JdbcActions::row)
                .optional();
    }

    List<Action> of(String caseId) {
        return jdbc.sql("select * from collection_action where case_id = :case order by started_at, id")
                .param("case", caseId)
                .query(JdbcActions::row)
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

    /** The borrower was told that this arrears will be reported; told once per due date. */
    void noticed(String loanId, LocalDate dueDate, LocalDate on, LocalDate reportFrom) {
        int unused = jdbc.sql("""
                        insert into bureau_notice (loan_id, due_date, noticed_on, report_from)
                        values (:loan, :due, :on, :from) on conflict do nothing
                        """)
                .param("loan", loanId)
                .param("due", dueDate)
                .param("on", on)
                .param("from", reportFrom)
                .update();
    }

    /** First day on which the arrears of a loan may be reported; empty when the borrower was not told. */
    Optional<LocalDate> reportFrom(String loanId, LocalDate dueDate) {
        return jdbc.sql("select report_from from bureau_notice where loan_id = :loan and due_date = :due")
                .param("loan", loanId)
                .param("due", dueDate)
                .query(LocalDate.class)
                .optional();
    }

    private static Action row(ResultSet row, int number) throws SQLException {
        return new Action(
                row.getString("id"),
                row.getString("action"),
                row.getString("template"),
                row.getString("stage"),
                row.getString("tier"),
                row.getObject("planned_for", LocalDate.class),
                row.getInt("attempt"),
                Action.State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("retry_at", OffsetDateTime.class),
                row.getString("outcome"),
                row.getString("by_user"),
                row.getObject("started_at", OffsetDateTime.class));
    }

    /** How an action ends. */
    record Ending(
            Action.State state,
            @Nullable String reason,
            @Nullable OffsetDateTime retryAt,
            @Nullable String outcome,
            @Nullable String byUser) {}
}
