package loanflow.workflow.time;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The engine's jobs, read only: its public queries tell no leases, and answer slowly what is asked some forty times in
 * each day that the demo lives. Times are written in the engine's time, and the JVM's zone.
 */
@Repository
@Profile("demo")
class JdbcEngineJobs {

    /** Without a date it is due at once. */
    record Planned(String id, @Nullable Timestamp due) {

        boolean isDue(Instant now) {
            return due == null || !due.toInstant().isAfter(now);
        }

        Optional<Instant> dueAt() {
            return Optional.ofNullable(due).map(Timestamp::toInstant);
        }
    }

    private final JdbcClient jdbc;

    JdbcEngineJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Jobs that a node of the engine has in its hands. */
    long countLeasedAt(Instant now) {
        return jdbc.sql("select count(*) from act_ru_job where lock_owner_ is not null and lock_exp_time_ > :now")
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    /**
     * Jobs that will run, those that are due first, and what has begun before what has not. Without the cleaning of the
     * history, which plans itself anew at once for as long as its window lasts: it would never end.
     */
    List<Planned> first(int most) {
        return jdbc.sql("""
                        select id_ id, duedate_ due from act_ru_job
                        where retries_ > 0 and suspension_state_ = 1 and handler_type_ <> 'history-cleanup'
                        order by duedate_ nulls first, create_time_, id_ limit :most
                        """).param("most", most).query(Planned.class).list();
    }
}
