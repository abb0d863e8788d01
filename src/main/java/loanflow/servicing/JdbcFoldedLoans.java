package loanflow.servicing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code loan} and {@code instalment}, written from a fold. */
@Repository
class JdbcFoldedLoans {

    private final JdbcClient jdbc;
    private final JdbcFoldedInstalments instalments;

    JdbcFoldedLoans(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.instalments = new JdbcFoldedInstalments(jdbc);
    }

    void save(String loanId, LoanAccount account, FoldedRow row, LocalDate day) {
        instalments.save(loanId, account.instalments(), day);
        int unused = jdbc.sql("""
                        update loan set by_events = true, status = :status, charged_off = :chargedOff,
                            closed_on = case when :status = 'ACTIVE' then null else coalesce(closed_on, :day::date) end,
                            costs_fen = :costs, costs_paid_fen = :costsPaid, advance_fen = :advance,
                            penalty_booked_fen = :penalty, penalty_to = :day, next_due = :nextDue
                         where id = :id
                        """)
                .param("status", row.status().name())
                .param("chargedOff", row.chargedOff())
                .param("day", day)
                .param("costs", row.costs().minor())
                .param("costsPaid", row.costsPaid().minor())
                .param("advance", row.advance().minor())
                .param(
                        "penalty",
                        account.instalments().stream()
                                .mapToLong(line -> line.penalty().minor())
                                .sum())
                .param(
                        "nextDue",
                        row.status() == LoanStatus.ACTIVE
                                ? account.nextDue().map(OpenInstalment::dueDate).orElse(null)
                                : null)
                .param("id", loanId)
                .update();
    }

    /** Loans that were changed and are not yet folded up to a day. */
    List<String> behind(LocalDate day, LoanRange range) {
        return jdbc.sql("""
                        select id from loan
                         where by_events and status = 'ACTIVE' and not set_aside and penalty_to < :day
                           and id >= :from and id < :before order by id
                        """)
                .param("day", day)
                .param("from", range.from())
                .param("before", range.before())
                .query(String.class)
                .list();
    }

    /** The day up to which a loan that was changed is folded; of one that has ended the day of its end. */
    LocalDate foldedTo(String loanId) {
        return jdbc.sql("select penalty_to from loan where id = ?")
                .param(loanId)
                .query(LocalDate.class)
                .single();
    }
}
