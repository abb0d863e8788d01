package loanflow.workflow.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import loanflow.workflow.relay.RelayWorkers;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/**
 * Moves the demo's business date. Moving the clock while a job runs makes its lease look expired and runs it twice,
 * therefore: stop, drain, move, run what is due, move again. A day is gone through from one due timer to the next, so
 * that each runs at its own hour: the night's work at night, a reminder at ten and not at the hour of whoever asks.
 */
@Service
@Profile("demo")
class DayByDay {

    private static final Duration PATIENCE = Duration.ofMillis(600);

    private final BusinessClock clock;
    private final EngineJobs jobs;
    private final RelayWorkers relay;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    DayByDay(BusinessClock clock, EngineJobs jobs, RelayWorkers relay) {
        this.clock = clock;
        this.jobs = jobs;
        this.relay = relay;
    }

    /** Returns the new business date when everything due until then has been done. */
    LocalDate advance(int days) throws InterruptedException {
        return advance(Collections.nCopies(days, Duration.ofDays(1)));
    }

    /** To this time of day, today if it is still to come, else tomorrow. */
    LocalDate advanceTo(LocalTime time) throws InterruptedException {
        Duration ahead = Duration.between(LocalTime.now((Clock) clock), time);
        return advance(List.of(ahead.isNegative() ? ahead.plusDays(1) : ahead));
    }

    private LocalDate advance(List<Duration> spans) throws InterruptedException {
        oneAtATime.lockInterruptibly();
        try {
            boolean relayRan = relay.isRunning();
            boolean jobsRan = jobs.stop();
            relay.stop();
            try {
                runDue();
                spans.forEach(this::move);
            } finally {
                if (relayRan) {
                    relay.start();
                }
                if (jobsRan) {
                    jobs.start();
                }
            }
            return LocalDate.now((Clock) clock);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** The clock ends exactly that far ahead of where it began, whatever ran on the way. */
    private void move(Duration span) {
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

    private void runDue() {
        do {
            relay.runDue(PATIENCE);
        } while (jobs.runDue());
    }
}
