package loanflow.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** View {@code statement_difference} and table {@code statement_explanation}, for people. */
@Repository
class JdbcCashStandings {

    private final JdbcClient jdbc;

    JdbcCashStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that wait for a person first, then the latest. */
    List<Difference> differences(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select d.*, j.reference from statement_difference d left join journal j on j.id = d.journal_id
                         where d.business_date between :from and :to or not (d.cleared or d.because is not null)
                         order by d.cleared or d.because is not null, d.business_date desc, d.id desc
                        """)
                .param("from", from)
                .param("to", to)
                .query(JdbcCashStandings::difference)
                .list();
    }

    /** False when there is no such difference, or it is explained already. */
    boolean explain(long finding, String by, String because) {
        return jdbc.sql("""
                        insert into statement_explanation (finding_id, explained_by, because)
                        select id, :by, :because from statement_finding where id = :id on conflict do nothing
                        """)
                        .param("id", finding)
                        .param("by", by)
                        .param("because", because)
                        .update()
                > 0;
    }

    private static Difference difference(ResultSet row, int number) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Difference(
                row.getLong("id"),
                DifferenceKind.valueOf(row.getString("kind")),
                Account.valueOf(row.getString("account")),
                row.getObject("business_date", LocalDate.class),
                row.getString("name"),
                row.getString("reference"),
                Money.ofMinor(row.getLong("booked_fen"), currency),
                Money.ofMinor(row.getLong("stated_fen"), currency),
                row.getBoolean("cleared"),
                row.getString("explained_by"),
                row.getString("because"));
    }
}
