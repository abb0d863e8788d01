package loanflow.workflow.time;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored part of the business clock. */
@Repository
class JdbcBusinessClock {

    private final JdbcClient jdbc;

    JdbcBusinessClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Duration offset() {
        return Duration.ofMillis(jdbc.sql("select coalesce(max(offset_ms), 0) from business_clock")
                .query(Long.class)
                .single());
    }

    Duration advance(Duration by) {
        return Duration.ofMillis(jdbc.sql("update business_clock set offset_ms = offset_ms + :by returning offset_ms")
                .param("by", by.toMillis())
                .query(Long.class)
                .single());
    }

    /** The zone of the first node that ever ran on this database; that of the asking node when it is the first. */
    ZoneId recordZone(ZoneId mine) {
        jdbc.sql("insert into business_clock (jvm_zone) values (:zone) on conflict (id) do nothing")
                .param("zone", mine.getId())
                .update();
        return ZoneId.of(jdbc.sql("select jvm_zone from business_clock")
                .query(String.class)
                .single());
    }
}
