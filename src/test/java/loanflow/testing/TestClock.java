package loanflow.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Business time that a test moves, in the zone of the house. */
public final class TestClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Instant now;

    public TestClock(LocalDate date) {
        this(date, LocalTime.NOON);
    }

    public TestClock(LocalDate date, LocalTime time) {
        set(date, time);
    }

    public void set(LocalDate date) {
        set(date, LocalTime.NOON);
    }

    public void set(LocalDate date, LocalTime time) {
        now = ZonedDateTime.of(date, time, ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
