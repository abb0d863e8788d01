package loanflow.origination;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What we told applicants; they read it through the API. Never anything personal. */
@Repository
class JdbcNotices {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void give(String applicationId, String kind, String zh, String en) {
        jdbc.sql("insert into application_notice (application_id, kind, text_zh, text_en, given_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(applicationId, kind, zh, en, OffsetDateTime.now(clock))
                .update();
    }

    List<ApplicationStatus.Notice> of(String applicationId) {
        return jdbc.sql(
                        "select kind, text_zh as zh, text_en as en, given_at from application_notice where application_id = ?"
                                + " order by id")
                .param(applicationId)
                .query(ApplicationStatus.Notice.class)
                .list();
    }
}
