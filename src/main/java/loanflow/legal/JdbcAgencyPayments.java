package loanflow.legal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code agency_payment}. */
@Repository
class JdbcAgencyPayments {

    private final JdbcClient jdbc;

    JdbcAgencyPayments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(String id, String agencyId, Money amount, String by, OffsetDateTime now) {
        int unused = jdbc.sql("""
                        insert into agency_payment (id, agency_id, currency, amount_fen, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(id, agencyId, amount.currency().getCurrencyCode(), amount.minor(), by, now)
                .update();
    }

    /** Whoever decides about it comes after one another. */
    Optional<AgencyPayment> lock(String id) {
        return jdbc.sql("select * from agency_payment where id = ? for update")
                .param(id)
                .query(JdbcAgencyPayments::row)
                .optional();
    }

    /** Whether this transfer has paid something to the agency already. */
    boolean knows(String agencyId, String reference) {
        return jdbc.sql("select exists (select from agency_payment where agency_id = ? and reference = ?)")
                .params(agencyId, reference)
                .query(Boolean.class)
                .single();
    }

    void decide(String id, AgencyPayment.State state, @Nullable String reference, String by, OffsetDateTime now) {
        int unused = jdbc.sql("""
                        update agency_payment set state = ?, reference = ?, decided_by = ?, decided_at = ? where id = ?
                        """).params(state.name(), reference, by, now, id).update();
    }

    /** Those that wait first, then the latest. */
    List<AgencyPayment> latest(int most) {
        return jdbc.sql("select * from agency_payment order by state <> 'ASKED', asked_at desc, id limit ?")
                .param(most)
                .query(JdbcAgencyPayments::row)
                .list();
    }

    private static AgencyPayment row(ResultSet row, int number) throws SQLException {
        return new AgencyPayment(
                row.getString("id"),
                row.getString("agency_id"),
                Money.ofMinor(row.getLong("amount_fen"), Currency.getInstance(row.getString("currency"))),
                AgencyPayment.State.valueOf(row.getString("state")),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class),
                row.getString("reference"),
                row.getString("decided_by"));
    }
}
