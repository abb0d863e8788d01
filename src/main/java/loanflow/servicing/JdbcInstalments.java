package loanflow.servicing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import loanflow.money.Instalment;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code instalment}, the lines of one loan at a time. */
final class JdbcInstalments {

    private final JdbcClient jdbc;

    JdbcInstalments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String loanId, List<Instalment> lines) {
        int written = jdbc.sql("""
                        insert into instalment (loan_id, number, due_date, principal_fen, interest_fen)
                        select :id, * from unnest(:numbers::int[], :dates::text[]::date[], :principals::bigint[],
                                                  :interests::bigint[])
                        """)
                .param("id", loanId)
                .param("numbers", lines.stream().map(Instalment::number).toArray(Integer[]::new))
                .param(
                        "dates",
                        lines.stream().map(line -> line.dueDate().toString()).toArray(String[]::new))
                .param(
                        "principals",
                        lines.stream().map(line -> line.principal().minor()).toArray(Long[]::new))
                .param(
                        "interests",
                        lines.stream().map(line -> line.interest().minor()).toArray(Long[]::new))
                .update();
        if (written != lines.size()) {
            throw new IllegalStateException("loan " + loanId + ": wrote " + written + " instalments");
        }
    }

    List<OpenInstalment> of(String loanId, Currency currency) {
        return jdbc.sql("select * from instalment where loan_id = :id order by number")
                .param("id", loanId)
                .query((row, number) -> instalment(row, currency))
                .list();
    }

    void save(String loanId, OpenInstalment line, LocalDate today) {
        int unused = jdbc.sql("""
                        update instalment set interest_fen = :interest, principal_paid_fen = :principalPaid,
                            interest_paid_fen = :interestPaid, penalty_paid_fen = :penaltyPaid,
                            fallen_due = fallen_due or :paid,
                            paid_on = coalesce(paid_on, case when :paid then :today::date end)
                         where loan_id = :id and number = :number
                        """)
                .param("interest", line.interest().minor())
                .param("principalPaid", line.principalPaid().minor())
                .param("interestPaid", line.interestPaid().minor())
                .param("penaltyPaid", line.penaltyPaid().minor())
                .param("paid", line.isPaid())
                .param("today", today)
                .param("id", loanId)
                .param("number", line.number())
                .update();
    }

    private static OpenInstalment instalment(ResultSet row, Currency currency) throws SQLException {
        return new OpenInstalment(
                row.getInt("number"),
                row.getObject("due_date", LocalDate.class),
                money(row, "principal_fen", currency),
                money(row, "interest_fen", currency),
                money(row, "penalty_fen", currency),
                money(row, "principal_paid_fen", currency),
                money(row, "interest_paid_fen", currency),
                money(row, "penalty_paid_fen", currency));
    }

    static Money money(ResultSet row, String column, Currency currency) throws SQLException {
        return Money.ofMinor(row.getLong(column), currency);
    }
}
