package loanflow.testing;

import java.beans.Introspector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.EngineSettings;
import loanflow.workflow.decision.EngineDecisionTables;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * An engine in memory with the application's own settings, the real diagram under test, all decision tables and all
 * forms. Processes that the diagram calls are stubs, see {@link #answer}. Use:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final ProcessTests PROCESS = ProcessTests.of("screening");
 *
 * @Test
 * void anApplicationOnTheBlackListIsRejected() {
 *     PROCESS.delegates(new CheckSignalsDelegate(door), ...);
 *     ProcessInstance screening = PROCESS.start("application-1", Map.of("channel", "APP"));
 *     PROCESS.complete("Activity_ReviewFraud", "analyst-1", "fraud-analysts", Map.of("decision", "REJECT"));
 *     BpmnAwareTests.assertThat(screening).isEnded();
 * }
 * }</pre>
 *
 * Do everything inside the test method: coverage is not counted in {@code @BeforeEach}. Once all tests of the class have
 * run, every flow node and every flow of the diagram must have been passed.
 */
public final class ProcessTests
        implements TestInstancePostProcessor,
                BeforeAllCallback,
                BeforeTestExecutionCallback,
                AfterTestExecutionCallback,
                AfterEachCallback,
                AfterAllCallback {

    private final StubProcess stubs = new StubProcess();
    private final String key;

    /** Until its class has run: the class itself, and this with it, stays as long as the JVM. */
    private @Nullable ProcessEngineCoverageExtension coverage;

    private @Nullable ProcessEngine engine;

    private ProcessTests(String resource, double covered) {
        BpmnModelInstance model = read(resource);
        key = model.getModelElementsByType(Process.class).iterator().next().getId();
        List<String> called = model.getModelElementsByType(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .distinct()
                .toList();
        Map<Object, Object> beans = new HashMap<>(Map.of(StubProcess.BEAN, stubs));
        var builder = ProcessEngineCoverageExtension.builder(
                settings(new ProcessCoverageInMemProcessEngineConfiguration(), beans));
        builder.excludeProcessDefinitionKeys(called.toArray(String[]::new));
        if (covered > 0) {
            builder.assertClassCoverageAtLeast(covered);
        }
        coverage = builder.build();
        engine = coverage.getProcessEngine();
        guardTables(engine);
        deploy(resource, called);
    }

    /** The tables of the submission guard, made by the application's own migration. */
    public static void guardTables(ProcessEngine engine) {
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V010__workflow_signature.sql"),
                        new ClassPathResource("db/migration/V012__workflow_refused_attempt.sql"),
                        new ClassPathResource("db/migration/V014__workflow_sealed_note.sql"))
                .execute(engine.getProcessEngineConfiguration().getDataSource());
    }

    /** Tests of one process that pass all of its nodes and flows. */
    public static ProcessTests of(String process) {
        return new ProcessTests("bpmn/" + process + ".bpmn", 1.0);
    }

    /** Tests of one aspect of a process: nothing is asked about coverage. */
    public static ProcessTests partOf(String process) {
        return new ProcessTests("bpmn/" + process + ".bpmn", 0);
    }

    /** Tests of a diagram that exists for tests only. */
    static ProcessTests ofResource(String resource) {
        return new ProcessTests(resource, 1.0);
    }

    /** An engine in memory with the application's settings and nothing deployed. */
    public static ProcessEngine emptyEngine() {
        ProcessEngine engine = settings(new StandaloneInMemProcessEngineConfiguration(), Map.of())
                .buildProcessEngine();
        guardTables(engine);
        return engine;
    }

    /** Closes an engine in memory and drops its database. */
    public static void close(ProcessEngine engine) {
        DataSource database = engine.getProcessEngineConfiguration().getDataSource();
        new JdbcTemplate(database).execute("shutdown");
        engine.close();
    }

    /** Settings of an engine in memory, for tests that change one of them on purpose. */
    public static <T extends ProcessEngineConfigurationImpl> T settings(T configuration, Map<Object, Object> beans) {
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryCleanupEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.getProcessEnginePlugins().add(EngineSettings.tests(beans, new TurnedNotes()));
        return configuration;
    }

    /** The real facade on the tables deployed here. */
    public DecisionTables decisionTables() {
        return new EngineDecisionTables(engine.getRepositoryService());
    }

    public ProcessEngine engine() {
        return engine;
    }

    /** Makes delegates known to the diagram under their bean names, {@code checkConsentDelegate} for the class. */
    public void delegates(Object... delegates) {
        for (Object delegate : delegates) {
            Mocks.register(Introspector.decapitalize(delegate.getClass().getSimpleName()), delegate);
        }
    }

    /** Starts the process under test at its none start event. */
    public ProcessInstance start(String businessKey, Map<String, Object> variables) {
        return engine.getRuntimeService().startProcessInstanceByKey(key, businessKey, variables);
    }

    /** Starts the process under test by its message. */
    public ProcessInstance startByMessage(String message, String businessKey, Map<String, Object> variables) {
        return engine.getRuntimeService().startProcessInstanceByMessage(message, businessKey, variables);
    }

    /** Correlates a message to the instance with this business key. */
    public void message(String message, String businessKey, Map<String, Object> variables) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(variables)
                .correlate();
    }

    /** What a called process answers from now on; one that is waiting answers at once. Until then it waits. */
    public void answer(String calledProcess, Map<String, Object> outputs) {
        stubs.answer(engine.getRuntimeService(), calledProcess, outputs);
    }

    /** Does the one open task of this activity as a person of this group: takes it, fills in the form, completes it. */
    public void complete(String activity, String user, String group, Map<String, Object> fields) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(activity)
                .singleResult();
        if (task == null) {
            throw new AssertionError("no open task " + activity);
        }
        as(user, group, () -> {
            engine.getTaskService().claim(task.getId(), user);
            engine.getTaskService().complete(task.getId(), fields);
            return null;
        });
    }

    /** Does something as a person of one group. */
    public <T> T as(String user, String group, Supplier<T> action) {
        engine.getIdentityService().setAuthentication(user, List.of(group));
        try {
            return action.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** Runs jobs that are due, and those that they make due, until none is left. Throws what a job throws. */
    public void runDueJobs() {
        List<Job> due = due();
        while (!due.isEmpty()) {
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
            due = due();
        }
    }

    private List<Job> due() {
        return engine.getManagementService().createJobQuery().executable().listPage(0, 1);
    }

    private void deploy(String resource, List<String> called) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        deployment.addClasspathResource(resource);
        called.forEach(process -> deployment.addModelInstance(process + ".bpmn", StubProcess.model(process)));
        for (Resource file : resources("classpath*:bpmn/decisions/*.dmn", "classpath*:forms/*.form")) {
            try (InputStream content = file.getInputStream()) {
                deployment.addInputStream(file.getFilename(), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        deployment.deploy();
    }

    private static List<Resource> resources(String... patterns) {
        var resolver = new PathMatchingResourcePatternResolver();
        return Arrays.stream(patterns)
                .flatMap(pattern -> {
                    try {
                        return Arrays.stream(resolver.getResources(pattern));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static BpmnModelInstance read(String resource) {
        try (InputStream content = ProcessTests.class.getClassLoader().getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalArgumentException("no such diagram: " + resource);
            }
            return Bpmn.readModelFromStream(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        coverage.postProcessTestInstance(test, context);
        BpmnAwareTests.init(engine);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        coverage.beforeAll(context);
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        coverage.beforeTestExecution(context);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        coverage.afterTestExecution(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        engine.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(id -> engine.getRuntimeService().deleteProcessInstance(id, "test is over", true));
        Mocks.reset();
        ClockUtil.reset();
        stubs.forget();
        BpmnAwareTests.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        try {
            coverage.afterAll(context);
        } finally {
            close(engine);
            engine = null;
            coverage = null;
        }
    }
}
