package loanflow.origination;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The changes of state of an application, in order. */
@Repository
class JdbcTimeline {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcTimeline(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String applicationId, ApplicationState state, String cause) {
        jdbc.sql("insert into application_event (application_id, state, cause, at) values (?, ?, ?, ?)")
                .params(applicationId, state.name(), cause, OffsetDateTime.now(clock))
                .update();
    }

    List<CaseFile.Step> of(String applicationId) {
        return jdbc.sql("select state, cause, at from application_event where application_id = ? order by id")
                .param(applicationId)
                .query(CaseFile.Step.class)
                .list();
    }
}
