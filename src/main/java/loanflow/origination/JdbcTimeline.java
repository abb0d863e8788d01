package loanflow.origination;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The changes of state of an application, in order. */
@Repository
class JdbcTimeline {

    private final JdbcClient jdbc;

    JdbcTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CaseFile.Step> of(String applicationId) {
        return jdbc.sql("select state, cause, at from application_event where application_id = ? order by id")
                .param(applicationId)
                .query((row, number) -> new CaseFile.Step(
                        ApplicationState.valueOf(row.getString("state")),
                        row.getString("cause"),
                        row.getObject("at", OffsetDateTime.class)))
                .list();
    }
}
