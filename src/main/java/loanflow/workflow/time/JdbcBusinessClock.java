package loanflow.workflow.time;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored part of the business clock. */
@Repository
class JdbcBusinessClock {

    private final JdbcClient jdbc;
    private final FirstDay first;

    JdbcBusinessClock(JdbcClient jdbc, FirstDay first) {
        this.jdbc = jdbc;
        this.first = first;
    }

    Duration offset() {
        begin(ZoneId.systemDefault());
        return Duration.ofMillis(jdbc.sql("select offset_ms from business_clock")
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
        begin(mine);
        return ZoneId.of(jdbc.sql("select jvm_zone from business_clock")
                .query(String.class)
                .single());
    }

    private void begin(ZoneId mine) {
        int unused = jdbc.sql("""
                        insert into business_clock (jvm_zone, offset_ms) values (:zone, :offset) on conflict (id) do nothing
                        """)
                .param("zone", mine.getId())
                .param("offset", first.offset().toMillis())
                .update();
    }
}
