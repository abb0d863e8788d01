package loanflow.workflow.time;

import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Stops and starts the threads that run the engine's jobs. */
@Component
@Profile("demo")
class JobExecutors {

    private static final Duration DRAIN_WITHIN = Duration.ofSeconds(60);

    private final ObjectProvider<JobExecutor> executor;
    private final JdbcEngineJobs jobs;
    private final Clock clock;

    JobExecutors(ObjectProvider<JobExecutor> executor, JdbcEngineJobs jobs, Clock clock) {
        this.executor = executor;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Stops taking jobs and waits for those under way. True: there was something to stop. */
    boolean stop() throws InterruptedException {
        boolean wasActive = executor.stream().anyMatch(JobExecutor::isActive);
        executor.forEach(JobExecutor::shutdown);
        long deadline = System.nanoTime() + DRAIN_WITHIN.toNanos();
        while (jobs.countLeasedAt(clock.instant()) > 0 && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        return wasActive;
    }

    void start() {
        executor.forEach(JobExecutor::start);
    }
}
