package loanflow.origination;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which applications people decide (PIPL art. 24), and since when one stands where it stands. */
@Repository
class JdbcHumanReviews {

    private final JdbcClient jdbc;

    JdbcHumanReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on people decide this application. */
    void demand(String applicationId) {
        jdbc.sql("update application set human_review = true where id = ?")
                .param(applicationId)
                .update();
    }

    boolean isDemanded(String applicationId) {
        return jdbc.sql("select human_review from application where id = ?")
                .param(applicationId)
                .query(Boolean.class)
                .single();
    }

    OffsetDateTime inStateSince(String applicationId) {
        return jdbc.sql("select state_since from application where id = ?")
                .param(applicationId)
                .query(OffsetDateTime.class)
                .single();
    }
}
