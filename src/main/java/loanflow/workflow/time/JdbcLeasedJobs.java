package loanflow.workflow.time;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Jobs that a node of the engine has in its hands; the engine's public queries do not tell. */
@Repository
@Profile("demo")
class JdbcLeasedJobs {

    private final JdbcClient jdbc;

    JdbcLeasedJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    // Leases are written in the engine's time, and the JVM's zone.
    long countAt(Instant now) {
        return jdbc.sql("select count(*) from act_ru_job where lock_owner_ is not null and lock_exp_time_ > :now")
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }
}
