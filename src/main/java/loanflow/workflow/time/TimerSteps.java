package loanflow.workflow.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import loanflow.workflow.relay.RelayWorkers;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Goes through a span of time from one due timer to the next, and does what is due at each. */
@Component
@Profile("demo")
class TimerSteps {

    private static final Duration PATIENCE = Duration.ofMillis(600);

    private final BusinessClock clock;
    private final EngineJobs jobs;
    private final RelayWorkers relay;

    TimerSteps(BusinessClock clock, EngineJobs jobs, RelayWorkers relay) {
        this.clock = clock;
        this.jobs = jobs;
        this.relay = relay;
    }

    /** The clock ends exactly that far ahead of where it began, whatever ran on the way. */
    void move(Duration span) {
        Duration left = span;
        Optional<Instant> due = runDue();
        while (due.isPresent()) {
            Duration step = until(due.get());
            if (step.compareTo(left) > 0) {
                break;
            }
            clock.advance(step);
            left = left.minus(step);
            due = runDue();
        }
        clock.advance(left);
        Optional<Instant> unused = runDue();
    }

    /** In whole milliseconds, as the offset is kept, and never zero. */
    private Duration until(Instant due) {
        return Duration.ofMillis(
                Math.max(0, Duration.between(clock.instant(), due).toMillis()) + 1);
    }

    /** Until neither a message nor a job is due; says when the next job will be. */
    Optional<Instant> runDue() {
        boolean unused = relay.runDue(PATIENCE);
        Optional<Instant> next = jobs.runDue();
        while (relay.runDue(PATIENCE)) {
            next = jobs.runDue();
        }
        return next;
    }
}
