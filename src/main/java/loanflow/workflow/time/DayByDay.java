package loanflow.workflow.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
public class DayByDay {

    private final BusinessClock clock;
    private final TimerSteps steps;
    private final JobExecutors executors;
    private final RelayWorkers relay;
    private final JdbcLazyCommits commits;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    DayByDay(
            BusinessClock clock,
            TimerSteps steps,
            JobExecutors executors,
            RelayWorkers relay,
            JdbcLazyCommits commits) {
        this.clock = clock;
        this.steps = steps;
        this.executors = executors;
        this.relay = relay;
        this.commits = commits;
    }

    /**
     * Puts the clock, the engine's jobs and the messages into the hand of the calling thread, and of no other, until it
     * lets go.
     */
    public Driven takeOver() throws InterruptedException {
        oneAtATime.lockInterruptibly();
        boolean relayRan = relay.isRunning();
        try {
            boolean jobsRan = executors.stop();
            relay.stop();
            commits.begin();
            return new Driven(relayRan, jobsRan);
        } catch (InterruptedException | RuntimeException e) {
            oneAtATime.unlock();
            throw e;
        }
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
        try (Driven driven = takeOver()) {
            spans.forEach(driven::moveBy);
            return LocalDate.now((Clock) clock);
        }
    }

    /** Time stands, but for the seconds that work takes, and nothing runs unless the one who drives runs it. */
    public final class Driven implements AutoCloseable {

        private final boolean relayRan;
        private final boolean jobsRan;

        private Driven(boolean relayRan, boolean jobsRan) {
            this.relayRan = relayRan;
            this.jobsRan = jobsRan;
        }

        /** Does what is due now. */
        public void runDue() {
            var unused = steps.runDue();
        }

        /** On to this moment, doing on the way what falls due; a moment that is past changes nothing. */
        public void moveTo(Instant moment) {
            Duration ahead = Duration.between(clock.instant(), moment);
            if (!ahead.isNegative()) {
                moveBy(ahead);
            }
        }

        private void moveBy(Duration span) {
            steps.move(span);
        }

        /**
         * What was done is on the disk, and jobs and messages run by themselves again: they do even where the database has
         * gone meanwhile.
         */
        @Override
        public void close() {
            try {
                commits.end();
                clock.advance(Duration.ZERO);
            } finally {
                letRun();
            }
        }

        private void letRun() {
            try {
                if (relayRan) {
                    relay.start();
                }
                if (jobsRan) {
                    executors.start();
                }
            } finally {
                oneAtATime.unlock();
            }
        }
    }
}
