package loanflow.appeal;

import java.time.OffsetDateTime;
import java.util.Optional;
import loanflow.origination.AutomaticRefusal.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appeals, one per application. */
@Repository
class JdbcAppeals {

    private final JdbcClient jdbc;

    JdbcAppeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String applicationId, Origin origin, OffsetDateTime madeAt) {
        jdbc.sql("insert into appeal (application_id, origin, state, made_at) values (?, ?, 'OPEN', ?)")
                .params(applicationId, origin.name(), madeAt)
                .update();
    }

    Optional<Appeal> find(String applicationId) {
        return jdbc.sql("select origin, state, made_at, decided_at from appeal where application_id = ?")
                .param(applicationId)
                .query((row, number) -> {
                    OffsetDateTime madeAt = row.getObject("made_at", OffsetDateTime.class);
                    return new Appeal(
                            applicationId,
                            row.getString("origin"),
                            row.getString("state"),
                            madeAt,
                            madeAt.plusDays(Appeals.ANSWER_DAYS),
                            row.getObject("decided_at", OffsetDateTime.class));
                })
                .optional();
    }

    void decide(String applicationId, String state, String by, OffsetDateTime at) {
        jdbc.sql("update appeal set state = ?, decided_by = ?, decided_at = ? where application_id = ?"
                        + " and state = 'OPEN'")
                .params(state, by, at, applicationId)
                .update();
    }
}
