package loanflow.origination;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What becomes of the offer of an application that is open or accepted. */
@Repository
class JdbcOfferAnswers {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcOfferAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Ends the offer that is live, when there is one. */
    void end(String applicationId, String state) {
        jdbc.sql(
                        "update offer set state = ?, answered_at = ? where application_id = ? and state in ('OPEN', 'ACCEPTED')")
                .params(state, OffsetDateTime.now(clock), applicationId)
                .update();
    }

    /** The applicant accepts the open offer; the arbitration clause is accepted on its own, or left out. */
    void accept(String applicationId, boolean arbitration) {
        jdbc.sql("update offer set state = 'ACCEPTED', arbitration_accepted = ?, answered_at = ?"
                        + " where application_id = ? and state = 'OPEN'")
                .params(arbitration, OffsetDateTime.now(clock), applicationId)
                .update();
    }

    boolean arbitrationAccepted(String offerId) {
        return jdbc.sql("select arbitration_accepted from offer where id = ?")
                .param(offerId)
                .query(Boolean.class)
                .single();
    }

    void reminded(String applicationId) {
        jdbc.sql("update offer set reminded_at = ? where application_id = ? and state = 'OPEN'")
                .params(OffsetDateTime.now(clock), applicationId)
                .update();
    }
}
