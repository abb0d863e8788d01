package loanflow.workflow.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When business time begins in a new database: now, but for a demo whose portfolio is to be the same on every day. */
@Component
final class FirstDay {

    private static final LocalTime OPENING = LocalTime.of(8, 0);

    private final @Nullable LocalDate day;
    private final ZoneId zone;

    FirstDay(
            @Value("#{'${loanflow.demo.portfolio:false}' == 'true' ? '${loanflow.demo.first-day:}' : ''}") String day,
            @Value("${loanflow.zone:Asia/Shanghai}") ZoneId zone) {
        this.day = day.isEmpty() ? null : LocalDate.parse(day);
        this.zone = zone;
    }

    /** How far business time is ahead of the wall at its first moment. */
    Duration offset() {
        return day == null
                ? Duration.ZERO
                : Duration.between(
                        Instant.now(), day.atTime(OPENING).atZone(zone).toInstant());
    }
}
