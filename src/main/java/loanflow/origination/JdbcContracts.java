package loanflow.origination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signed contracts; a text is written once and never changed. */
@Repository
class JdbcContracts {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcContracts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(
            Offer offer, String text, boolean arbitration, OffsetDateTime signedAt, OffsetDateTime coolingOffEndsAt) {
        jdbc.sql("""
                        insert into contract (id, application_id, offer_id, text, sha256, arbitration_clause, signed_at,
                            cooling_off_ends_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        offer.applicationId(),
                        offer.id(),
                        text,
                        ContractText.hash(text),
                        arbitration,
                        signedAt,
                        coolingOffEndsAt)
                .update();
    }

    Optional<ApplicationStatus.ContractView> liveOf(String applicationId) {
        return jdbc.sql("select * from contract where application_id = ? and voided_at is null order by signed_at desc"
                        + " limit 1")
                .param(applicationId)
                .query(JdbcContracts::contract)
                .optional();
    }

    void waive(String applicationId) {
        jdbc.sql("update contract set cooling_off_waived = true where application_id = ? and voided_at is null")
                .param(applicationId)
                .update();
    }

    void bind(String applicationId) {
        jdbc.sql("update contract set binding_since = ? where application_id = ? and voided_at is null")
                .params(OffsetDateTime.now(clock), applicationId)
                .update();
    }

    void voidLive(String applicationId) {
        jdbc.sql("update contract set voided_at = ? where application_id = ? and voided_at is null")
                .params(OffsetDateTime.now(clock), applicationId)
                .update();
    }

    private static ApplicationStatus.ContractView contract(ResultSet row, int number) throws SQLException {
        return new ApplicationStatus.ContractView(
                row.getString("text"),
                row.getString("sha256"),
                row.getBoolean("arbitration_clause"),
                row.getObject("signed_at", OffsetDateTime.class),
                row.getObject("cooling_off_ends_at", OffsetDateTime.class),
                row.getBoolean("cooling_off_waived"));
    }
}
