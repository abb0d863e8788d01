package loanflow.origination;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import loanflow.workflow.Sha256;
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
                        Sha256.hex(text),
                        arbitration,
                        signedAt,
                        coolingOffEndsAt)
                .update();
    }

    Optional<ApplicationStatus.ContractView> liveOf(String applicationId) {
        return jdbc.sql("select * from contract where application_id = ? and voided_at is null order by signed_at desc"
                        + " limit 1")
                .param(applicationId)
                .query(ApplicationStatus.ContractView.class)
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
}
