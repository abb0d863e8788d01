package loanflow.workflow.time;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
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

    /** The first that is no cleaner is wanted. */
    private static final int FEW = 5;

    private final ManagementService management;
    private final HistoryService history;
    private volatile Set<String> cleaners = Set.of();

    EngineJobs(ManagementService management, HistoryService history) {
        this.management = management;
        this.history = history;
    }

    /** Runs every job that is due, oldest first, until none is left. True: there was at least one. */
    boolean runDue() {
        boolean ran = false;
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(this::run);
            ran = true;
        }
        return ran;
    }

    /** When the first timer after this moment falls due. */
    Optional<Instant> nextAfter(Instant moment) {
        return withoutCleaners(
                        FEW,
                        management
                                .createJobQuery()
                                .active()
                                .withRetriesLeft()
                                .duedateHigherThan(Date.from(moment))
                                .orderByJobDuedate()
                                .asc())
                .findFirst()
                .map(job -> job.getDuedate().toInstant());
    }

    private List<Job> due() {
        return withoutCleaners(
                        PAGE,
                        management
                                .createJobQuery()
                                .executable()
                                .active()
                                .orderByJobDuedate()
                                .asc())
                .toList();
    }

    private Stream<Job> withoutCleaners(int most, JobQuery jobs) {
        Set<String> known = cleaners();
        return jobs.listPage(0, most + known.size()).stream().filter(job -> !known.contains(job.getId()));
    }

    /**
     * Cleaning plans itself anew at once for as long as its window lasts: it would never end. The engine makes its jobs
     * when it starts and keeps them, so they are asked for once.
     */
    private Set<String> cleaners() {
        if (cleaners.isEmpty()) {
            cleaners = history.findHistoryCleanupJobs().stream().map(Job::getId).collect(Collectors.toSet());
        }
        return cleaners;
    }

    private void run(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (ProcessEngineException e) {
            // Gone meanwhile, or failed: then the engine has counted the try and set the next date.
            LOG.info(
                    "job {} did not run to its end: {}",
                    job.getId(),
                    e.getClass().getSimpleName());
        }
    }
}
