package loanflow.servicing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
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

    /** The lines, and whether a night up to today has anything left to do on one of them. */
    Lines of(String loanId, Currency currency, LocalDate today) {
        boolean[] behind = new boolean[1];
        List<OpenInstalment> lines = jdbc.sql("""
                        select i.*, bool_or(i.due_date <= :today and i.paid_on is null
                                            and (not i.fallen_due or l.advance_fen > 0
                                                 or (l.next_due < :today and l.penalty_to < :today))) over () behind
                          from instalment i join loan l on l.id = i.loan_id
                         where i.loan_id = :id order by i.number
                        """)
                .param("id", loanId)
                .param("today", today)
                .query((row, number) -> {
                    behind[0] = row.getBoolean("behind");
                    return instalment(row, currency);
                })
                .list();
        return new Lines(lines, behind[0]);
    }

    /** A statement on the loan {@code :id} that also writes these lines, paid ones as paid on {@code :today}. */
    JdbcClient.StatementSpec with(String statement, List<OpenInstalment> lines) {
        return jdbc.sql("""
                        with line as (
                            update instalment i set interest_fen = x.interest, principal_paid_fen = x.principal_paid,
                                interest_paid_fen = x.interest_paid, penalty_paid_fen = x.penalty_paid,
                                fallen_due = i.fallen_due or x.paid,
                                paid_on = coalesce(i.paid_on, case when x.paid then :today::date end)
                              from unnest(:numbers::int[], :interests::bigint[], :principalsPaid::bigint[],
                                          :interestsPaid::bigint[], :penaltiesPaid::bigint[], :paid::boolean[])
                                   x(number, interest, principal_paid, interest_paid, penalty_paid, paid)
                             where i.loan_id = :id and i.number = x.number)
                        """ + statement)
                .param("numbers", lines.stream().map(OpenInstalment::number).toArray(Integer[]::new))
                .param("interests", minors(lines, OpenInstalment::interest))
                .param("principalsPaid", minors(lines, OpenInstalment::principalPaid))
                .param("interestsPaid", minors(lines, OpenInstalment::interestPaid))
                .param("penaltiesPaid", minors(lines, OpenInstalment::penaltyPaid))
                .param("paid", lines.stream().map(OpenInstalment::isPaid).toArray(Boolean[]::new));
    }

    private static Long[] minors(List<OpenInstalment> lines, Function<OpenInstalment, Money> part) {
        return lines.stream().map(line -> part.apply(line).minor()).toArray(Long[]::new);
    }

    /** What was read of a loan. */
    record Lines(List<OpenInstalment> lines, boolean behind) {}

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
