package loanflow.servicing;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.stereotype.Repository;

/** All that a payment must know of its loan, read under the loan's lock in one call to the database. */
@Repository
class JdbcTakenLoans {

    /** Two statements: only the second sees what the holder of the lock before has committed. */
    private static final String TAKE = """
            select * from loan where id = ? for update;
            select i.*, bool_or(i.due_date <= ? and i.paid_on is null
                                and (not i.fallen_due or l.advance_fen > 0
                                     or (l.next_due < ? and l.penalty_to < ?))) over () behind,
                   exists (select 1 from loan_standing s where s.loan_id = i.loan_id and not s.at_home) away
              from instalment i join loan l on l.id = i.loan_id
             where i.loan_id = ? order by i.number
            """;

    private final JdbcTemplate jdbc;

    JdbcTakenLoans(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /** The loan, locked to the end of the transaction; empty when there is none. */
    Optional<Taken> take(String loanId, LocalDate today) {
        PreparedStatementCallback<Optional<Taken>> asking = call -> {
            call.setString(1, loanId);
            for (int date = 2; date <= 4; date++) {
                call.setObject(date, today);
            }
            call.setString(5, loanId);
            boolean unused = call.execute();
            return taken(call);
        };
        return Objects.requireNonNull(jdbc.execute(TAKE, asking));
    }

    private static Optional<Taken> taken(PreparedStatement call) throws SQLException {
        Loan loan;
        try (ResultSet row = call.getResultSet()) {
            if (!row.next()) {
                return Optional.empty();
            }
            loan = JdbcLoans.loan(row, 1);
        }
        List<OpenInstalment> lines = new ArrayList<>();
        boolean behind = false;
        boolean away = false;
        boolean unused = call.getMoreResults();
        try (ResultSet row = call.getResultSet()) {
            while (row.next()) {
                lines.add(JdbcInstalments.instalment(row, loan.principal().currency()));
                behind = row.getBoolean("behind");
                away = row.getBoolean("away");
            }
        }
        return Optional.of(new Taken(loan, JdbcLoans.account(loan, lines), behind, away));
    }

    /**
     * A loan that nobody else touches now.
     *
     * @param behind a night up to today has something left to do on it
     * @param away some of its amounts stand on other accounts than those of a loan in class normal
     */
    record Taken(Loan loan, LoanAccount account, boolean behind, boolean away) {}
}
