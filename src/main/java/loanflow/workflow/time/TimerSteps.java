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
        for (Optional<Duration> next = untilNextTimer(); next.isPresent(); next = untilNextTimer()) {
            Duration step = next.get();
            if (step.compareTo(left) > 0) {
                break;
            }
            clock.advance(step);
            left = left.minus(step);
            runDue();
        }
        clock.advance(left);
        runDue();
    }

    /** In whole milliseconds, as the offset is kept, and never zero. */
    private Optional<Duration> untilNextTimer() {
        Instant now = clock.instant();
        return jobs.nextAfter(now)
                .map(due -> Duration.ofMillis(Duration.between(now, due).toMillis() + 1));
    }

    void runDue() {
        do {
            relay.runDue(PATIENCE);
        } while (jobs.runDue());
    }
}
