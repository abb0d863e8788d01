package loanflow.workflow.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Business time: wall time plus a stored offset that only the demo moves. Drives the engine too. Leases, signatures,
 * sessions and tokens never use it.
 */
final class BusinessClock extends Clock {

    private final Clock wall;
    private final JdbcBusinessClock row;
    private final ZoneId zone;
    private volatile Duration offset;

    BusinessClock(Clock wall, JdbcBusinessClock row, ZoneId zone) {
        this.wall = wall;
        this.row = row;
        this.zone = zone;
        this.offset = row.offset();
        driveEngine();
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.offset(wall, offset).withZone(other);
    }

    /** Moves business time ahead, for good. Nothing may be running, see {@link DayByDay}. */
    void advance(Duration by) {
        offset = row.advance(by);
        driveEngine();
    }

    private void driveEngine() {
        var unused = ClockUtil.offset(offset.toMillis());
    }
}
