package loanflow.servicing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    /** Part of a statement that writes {@link #values}, paid lines as paid on {@code :today}; the loan's id is SQL. */
    static String update(String loan) {
        return """
                line as (
                    update instalment i set interest_fen = x.interest, principal_paid_fen = x.principal_paid,
                        interest_paid_fen = x.interest_paid, penalty_paid_fen = x.penalty_paid,
                        fallen_due = i.fallen_due or x.paid,
                        paid_on = coalesce(i.paid_on, case when x.paid then :today::date end)
                      from unnest(:numbers::int[], :interests::bigint[], :principalsPaid::bigint[],
                                  :interestsPaid::bigint[], :penaltiesPaid::bigint[], :paid::boolean[])
                           x(number, interest, principal_paid, interest_paid, penalty_paid, paid)
                     where i.loan_id = %s and i.number = x.number)
                """.formatted(loan);
    }

    static Map<String, ?> values(List<OpenInstalment> lines) {
        return Map.of(
                "numbers", lines.stream().map(OpenInstalment::number).toArray(Integer[]::new),
                "interests", minors(lines, OpenInstalment::interest),
                "principalsPaid", minors(lines, OpenInstalment::principalPaid),
                "interestsPaid", minors(lines, OpenInstalment::interestPaid),
                "penaltiesPaid", minors(lines, OpenInstalment::penaltyPaid),
                "paid", lines.stream().map(OpenInstalment::isPaid).toArray(Boolean[]::new));
    }

    private static Long[] minors(List<OpenInstalment> lines, Function<OpenInstalment, Money> part) {
        return lines.stream().map(line -> part.apply(line).minor()).toArray(Long[]::new);
    }

    static OpenInstalment instalment(ResultSet row, Currency currency) throws SQLException {
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
