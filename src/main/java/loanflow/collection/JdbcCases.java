package loanflow.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loanflow.money.Money;
import loanflow.servicing.LateLoan;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code collection_case} and {@code collection_debt}. */
@Repository
class JdbcCases {

    private final JdbcClient jdbc;

    JdbcCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the person has a living case already: another transaction was quicker. */
    Optional<String> open(String customerId, LocalDate today) {
        String id = UUID.randomUUID().toString();
        int written = jdbc.sql("""
                        insert into collection_case (id, customer_id, status, stage, stage_since, tier, opened_on)
                        values (:id, :customer, 'OPEN', 'CURRENT', :today, 'M', :today) on conflict do nothing
                        """)
                .param("id", id)
                .param("customer", customerId)
                .param("today", today)
                .update();
        return written == 0 ? Optional.empty() : Optional.of(id);
    }

    Optional<CollectionCase> find(String caseId) {
        return jdbc.sql("select * from collection_case where id = :id")
                .param("id", caseId)
                .query(JdbcCases::row)
                .optional();
    }

    /** The case, locked to the end of the transaction. */
    CollectionCase lock(String caseId) {
        return jdbc.sql("select * from collection_case where id = :id for update")
                .param("id", caseId)
                .query(JdbcCases::row)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no such case: " + caseId));
    }

    Optional<CollectionCase> lockLiving(String customerId) {
        return jdbc.sql("select * from collection_case where customer_id = :customer and status <> 'CURED' for update")
                .param("customer", customerId)
                .query(JdbcCases::row)
                .optional();
    }

    /** The latest case in which the loan is or was. */
    Optional<String> ofLoan(String loanId) {
        return jdbc.sql("""
                        select c.id from collection_case c join collection_debt d on d.case_id = c.id
                         where d.loan_id = :loan order by c.opened_on desc, c.id limit 1
                        """).param("loan", loanId).query(String.class).optional();
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

    void keepDebt(String caseId, LateLoan loan, LocalDate today) {
        int unused = jdbc.sql("""
                        insert into collection_debt (case_id, loan_id, due_date, days_past_due, currency, overdue_fen,
                            principal_fen, since)
                        values (:case, :loan, :due, :days, :currency, :overdue, :principal, :today)
                        on conflict (case_id, loan_id) do update set due_date = excluded.due_date,
                            days_past_due = excluded.days_past_due, overdue_fen = excluded.overdue_fen,
                            principal_fen = excluded.principal_fen, cured_on = null
                        """)
                .param("case", caseId)
                .param("loan", loan.loanId())
                .param("due", loan.dueDate())
                .param("days", loan.daysPastDue())
                .param("currency", loan.overdue().currency().getCurrencyCode())
                .param("overdue", loan.overdue().minor())
                .param("principal", loan.openPrincipal().minor())
                .param("today", today)
                .update();
    }

    /** Marks the debts that are not late any more; returns their loans. */
    List<String> cure(String caseId, List<String> stillLate, LocalDate today) {
        return jdbc.sql("""
                        update collection_debt set cured_on = :today, overdue_fen = 0, days_past_due = 0
                         where case_id = :case and cured_on is null and loan_id <> all (:late::text[])
                        returning loan_id
                        """)
                .param("today", today)
                .param("case", caseId)
                .param("late", stillLate.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    List<Debt> debts(String caseId) {
        return jdbc.sql("select * from collection_debt where case_id = :case order by since, loan_id")
                .param("case", caseId)
                .query((row, number) -> {
                    Currency currency = Currency.getInstance(row.getString("currency"));
                    return new Debt(
                            row.getString("loan_id"),
                            row.getObject("due_date", LocalDate.class),
                            row.getLong("days_past_due"),
                            Money.ofMinor(row.getLong("overdue_fen"), currency),
                            Money.ofMinor(row.getLong("principal_fen"), currency),
                            row.getObject("since", LocalDate.class),
                            row.getObject("cured_on", LocalDate.class));
                })
                .list();
    }

    private static CollectionCase row(ResultSet row, int number) throws SQLException {
        return new CollectionCase(
                row.getString("id"),
                row.getString("customer_id"),
                CaseStatus.valueOf(row.getString("status")),
                row.getString("stage"),
                row.getObject("stage_since", LocalDate.class),
                row.getString("tier"),
                whole(row.getObject("score", Integer.class)),
                whole(row.getObject("not_cured_bps", Integer.class)),
                row.getInt("broken_promises"),
                row.getObject("last_broken_on", LocalDate.class),
                row.getObject("lost_since", LocalDate.class),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class));
    }

    private static @Nullable Long whole(@Nullable Integer number) {
        return number == null ? null : number.longValue();
    }
}
