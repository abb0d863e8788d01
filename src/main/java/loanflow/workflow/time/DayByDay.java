package loanflow.workflow.time;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
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

    private final BusinessClock clock;
    private final TimerSteps steps;
    private final JobExecutors executors;
    private final RelayWorkers relay;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    DayByDay(BusinessClock clock, TimerSteps steps, JobExecutors executors, RelayWorkers relay) {
        this.clock = clock;
        this.steps = steps;
        this.executors = executors;
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
            boolean jobsRan = executors.stop();
            relay.stop();
            try {
                steps.runDue();
                spans.forEach(steps::move);
            } finally {
                if (relayRan) {
                    relay.start();
                }
                if (jobsRan) {
                    executors.start();
                }
            }
            return LocalDate.now((Clock) clock);
        } finally {
            oneAtATime.unlock();
        }
    }
}
