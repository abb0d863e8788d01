package loanflow.servicing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code instalment}, written from a fold. */
final class JdbcFoldedInstalments {

    private final JdbcClient jdbc;

    JdbcFoldedInstalments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** These lines and no others. */
    void save(String loanId, List<OpenInstalment> lines, LocalDate day) {
        int unused = jdbc.sql("delete from instalment where loan_id = :id and number > :most")
                .param("id", loanId)
                .param("most", lines.size())
                .update();
        lines.forEach(line -> save(loanId, line, day));
    }

    private void save(String loanId, OpenInstalment line, LocalDate day) {
        int unused = jdbc.sql("""
                        insert into instalment as i (loan_id, number, due_date, principal_fen, interest_fen, penalty_fen,
                            principal_paid_fen, interest_paid_fen, penalty_paid_fen, fallen_due, paid_on)
                        values (:id, :number, :due, :principal, :interest, :penalty, :principalPaid, :interestPaid,
                            :penaltyPaid, :due <= :day::date or :paid, case when :paid then :day::date end)
                        on conflict (loan_id, number) do update set due_date = excluded.due_date,
                            principal_fen = excluded.principal_fen, interest_fen = excluded.interest_fen,
                            penalty_fen = excluded.penalty_fen, principal_paid_fen = excluded.principal_paid_fen,
                            interest_paid_fen = excluded.interest_paid_fen,
                            penalty_paid_fen = excluded.penalty_paid_fen, fallen_due = excluded.fallen_due,
                            paid_on = case when :paid then coalesce(i.paid_on, excluded.paid_on) end
                        """)
                .param("id", loanId)
                .param("number", line.number())
                .param("due", line.dueDate())
                .param("principal", line.principal().minor())
                .param("interest", line.interest().minor())
                .param("penalty", line.penalty().minor())
                .param("principalPaid", line.principalPaid().minor())
                .param("interestPaid", line.interestPaid().minor())
                .param("penaltyPaid", line.penaltyPaid().minor())
                .param("day", day)
                .param("paid", line.isPaid())
                .update();
    }
}
