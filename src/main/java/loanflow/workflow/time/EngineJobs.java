package loanflow.workflow.time;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import loanflow.workflow.time.JdbcEngineJobs.Planned;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The engine's jobs in the hand of one thread, so that the clock moves only while none is running. */
@Component
@Profile("demo")
class EngineJobs {

    private static final Logger LOG = LoggerFactory.getLogger(EngineJobs.class);
    private static final int PAGE = 100;

    private final JdbcEngineJobs jobs;
    private final ManagementService management;
    private final Clock clock;

    EngineJobs(JdbcEngineJobs jobs, ManagementService management, Clock clock) {
        this.jobs = jobs;
        this.management = management;
        this.clock = clock;
    }

    /** Runs every job that is due, oldest first, until none is left; says when the next one will be. */
    Optional<Instant> runDue() {
        while (true) {
            Instant now = clock.instant();
            List<Planned> first = jobs.first(PAGE);
            List<Planned> due = first.stream().filter(job -> job.isDue(now)).toList();
            if (due.isEmpty()) {
                return first.stream().findFirst().flatMap(Planned::dueAt);
            }
            due.forEach(this::run);
        }
    }

    private void run(Planned job) {
        try {
            management.executeJob(job.id());
        } catch (ProcessEngineException e) {
            // Gone meanwhile, or failed: then the engine has counted the try and set the next date.
            LOG.info("job {} did not run to its end: {}", job.id(), e.getClass().getSimpleName());
        }
    }
}
