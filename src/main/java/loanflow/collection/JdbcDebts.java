package loanflow.collection;

import java.time.LocalDate;
import java.util.List;
import loanflow.servicing.LateLoan;
import loanflow.workflow.MoneyColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code collection_debt}: the loans of a case, as they stood when it was last looked at. */
@Repository
class JdbcDebts {

    private final JdbcClient jdbc;

    JdbcDebts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String caseId, LateLoan loan, LocalDate today) {
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

    List<Debt> of(String caseId) {
        return jdbc.sql("select * from collection_debt where case_id = :case order by since, loan_id")
                .param("case", caseId)
                .query((row, number) -> new Debt(
                        row.getString("loan_id"),
                        row.getObject("due_date", LocalDate.class),
                        row.getLong("days_past_due"),
                        MoneyColumn.of(row, "overdue_fen"),
                        MoneyColumn.of(row, "principal_fen"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("cured_on", LocalDate.class)))
                .list();
    }
}
