package loanflow.workflow.time;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.locks.ReentrantLock;
import loanflow.workflow.relay.RelayWorkers;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/**
 * Moves the demo's business date. Moving the clock while a job runs makes its lease look expired and runs it twice,
 * therefore: stop, drain, one day ahead, run what is due, next day.
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
        oneAtATime.lockInterruptibly();
        try {
            boolean relayRan = relay.isRunning();
            boolean jobsRan = jobs.stop();
            relay.stop();
            try {
                runDue();
                for (int day = 0; day < days; day++) {
                    clock.advance(Duration.ofDays(1));
                    runDue();
                }
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

    private void runDue() {
        do {
            relay.runDue(PATIENCE);
        } while (jobs.runDue());
    }
}
