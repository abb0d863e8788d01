package loanflow.workflow;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import loanflow.workflow.decision.FastFeel;
import loanflow.workflow.decision.PolicyPin;
import loanflow.workflow.decision.QuietDecisionHistory;
import loanflow.workflow.deployment.ModelGuard;
import loanflow.workflow.guard.CaseExpressions;
import loanflow.workflow.guard.GuardedFormService;
import loanflow.workflow.guard.GuardedIdentityService;
import loanflow.workflow.guard.GuardedTaskService;
import loanflow.workflow.guard.SubmissionGuard;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;

/**
 * Everything this system asks of the engine, in one place: the application and every process test build their engine
 * from it, so that a test meets the same guards, listeners and decision engine as production.
 */
public final class EngineSettings extends AbstractProcessEnginePlugin implements Ordered {

    /** History level; fixed for the life of a database. */
    public static final String HISTORY = ProcessEngineConfiguration.HISTORY_FULL;

    /** Tries of a failed job: at once, then after each of these pauses; after the last one it is an incident. */
    public static final String RETRIES = "PT30S,PT2M,PT10M,PT1H,PT4H";

    /** How long a node may hold a job. A call to the outside must give up within a third of it. */
    public static final int LEASE_MILLIS = 60_000;

    private static final int MOST_RESULTS = 2_000;

    private final Map<Object, Object> beans;
    private final boolean authorization;
    private final Supplier<NoteCipher> notes;
    private final ProcessEnginePlugin json = new JsonVariables();

    private EngineSettings(Map<Object, Object> beans, Supplier<NoteCipher> notes, boolean authorization) {
        this.beans = beans;
        this.notes = notes;
        this.authorization = authorization;
    }

    /**
     * Settings of the application: people are limited to what they are granted.
     *
     * @param notes asked for when the first note is written, because the vault needs a database that is ready
     */
    public static EngineSettings application(Map<Object, Object> delegates, Supplier<NoteCipher> notes) {
        return new EngineSettings(delegates, notes, true);
    }

    /** Settings of process tests: the same, except that no grants are checked. */
    public static EngineSettings tests(Map<Object, Object> delegates, NoteCipher notes) {
        return new EngineSettings(delegates, () -> notes, false);
    }

    /** Last of all plugins, so that no property file overrides what is set here. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setHistory(HISTORY);
        engine.setBeans(beans);
        json.preInit(engine);
        decisions(engine);
        engine.setCustomPreBPMNParseListeners(concat(
                engine.getCustomPreBPMNParseListeners(),
                List.of(new PolicyPin(), new SubmissionGuard(), new TaskCards())));
        safety(engine);
        jobsAndHistory(engine);
    }

    private static void decisions(ProcessEngineConfigurationImpl engine) {
        DefaultDmnEngineConfiguration dmn = new DefaultDmnEngineConfiguration();
        dmn.setFeelEngineFactory(new FastFeel());
        engine.setDmnEngineConfiguration(dmn);
        engine.setDmnHistoryEventProducer(new QuietDecisionHistory());
    }

    private void safety(ProcessEngineConfigurationImpl engine) {
        engine.setTaskService(new GuardedTaskService(notes));
        engine.setFormService(new GuardedFormService(notes));
        engine.setIdentityService(new GuardedIdentityService());
        engine.setCustomPreDeployers(concat(engine.getCustomPreDeployers(), List.of(new ModelGuard(beans))));
        engine.setExpressionManager(new CaseExpressions(beans));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setAuthorizationEnabled(authorization);
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setEnablePasswordPolicy(true);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDefaultSerializationFormat("application/json");
        engine.setQueryMaxResultsLimit(MOST_RESULTS);
        engine.setEnableExpressionsInAdhocQueries(false);
    }

    private void jobsAndHistory(ProcessEngineConfigurationImpl engine) {
        engine.setFailedJobRetryTimeCycle(RETRIES);
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_END);
        engine.setHistoryCleanupStrategy("removalTimeBased");
        engine.setHistoryCleanupBatchWindowStartTime("02:00");
        engine.setHistoryCleanupBatchWindowEndTime("05:00");
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        json.postInit(engine);
        engine.getJobExecutor().setLockTimeInMillis(LEASE_MILLIS);
    }

    private static <T> List<T> concat(@Nullable List<T> first, List<T> second) {
        return first == null
                ? second
                : Stream.concat(first.stream(), second.stream()).toList();
    }
}
