package loanflow.debit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Optional;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code direct_debit_mandate}: one stands per loan. */
@Repository
class JdbcMandates {

    private final JdbcClient jdbc;

    JdbcMandates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False while another one stands. */
    boolean insert(Mandate mandate, String givenBy) {
        return jdbc.sql("""
                        insert into direct_debit_mandate (id, loan_id, account_token, currency, largest_fen,
                            consent_version, given_by, given_at)
                        values (:id, :loan, :token, :currency, :largest, :version, :by, :at)
                        on conflict (loan_id) where revoked_at is null do nothing
                        """)
                        .param("id", mandate.id())
                        .param("loan", mandate.loanId())
                        .param("token", mandate.accountToken())
                        .param("currency", mandate.largest().currency().getCurrencyCode())
                        .param("largest", mandate.largest().minor())
                        .param("version", mandate.consentVersion())
                        .param("by", givenBy)
                        .param("at", mandate.givenAt())
                        .update()
                > 0;
    }

    boolean revoke(String loanId, String by, OffsetDateTime at) {
        return jdbc.sql("""
                        update direct_debit_mandate set revoked_by = :by, revoked_at = :at
                         where loan_id = :loan and revoked_at is null
                        """)
                        .param("by", by)
                        .param("at", at)
                        .param("loan", loanId)
                        .update()
                > 0;
    }

    /** The one that stands, else the last one. */
    Optional<Mandate> latest(String loanId) {
        return jdbc.sql("""
                        select * from direct_debit_mandate where loan_id = :loan
                         order by revoked_at is null desc, given_at desc limit 1
                        """).param("loan", loanId).query(JdbcMandates::mandate).optional();
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        return new Mandate(
                row.getString("id"),
                row.getString("loan_id"),
                row.getString("account_token"),
                Money.ofMinor(row.getLong("largest_fen"), Currency.getInstance(row.getString("currency"))),
                row.getString("consent_version"),
                row.getObject("given_at", OffsetDateTime.class),
                row.getObject("revoked_at", OffsetDateTime.class));
    }
}
