package loanflow.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import loanflow.testing.ProcessTests;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CVE-2026-109432: expressions that somebody sends in a query run nothing. With the stock engine they do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseExpressionsTest {

    private static final List<UnaryOperator<TaskQuery>> FORMS = List.of(
            query -> query.taskAssigneeExpression("${probeDelegate.touch()}"),
            query -> query.or()
                    .taskAssigneeExpression("${probeDelegate.touch()}")
                    .endOr(),
            query -> query.or()
                    .taskCandidateUserExpression("${probeDelegate.touch()}")
                    .endOr(),
            query -> query.or().taskOwnerExpression("${probeDelegate.touch()}").endOr(),
            query -> query.or().dueBeforeExpression("${probeDelegate.touch()}").endOr(),
            query -> query.or()
                    .processInstanceBusinessKeyExpression("${probeDelegate.touch()}")
                    .endOr(),
            query -> query.or()
                    .taskCreatedAfterExpression("#{probeDelegate.touch()}")
                    .endOr());

    private final Probe probe = new Probe();
    private final Map<Boolean, ProcessEngine> engines = new HashMap<>();
    private ProcessEngine engine;

    @BeforeEach
    void untouched() {
        probe.touched.set(0);
    }

    @AfterEach
    void signOut() {
        engine.getIdentityService().clearAuthentication();
    }

    @AfterAll
    void close() {
        engines.values().forEach(ProcessEngine::close);
    }

    @Test
    void expressionsInQueriesRunNothing() {
        engine = engine(false);

        FORMS.forEach(form -> {
            assertThatThrownBy(() -> form.apply(query()).list()).satisfies(CaseExpressionsTest::refused);
            assertThatThrownBy(() -> stored(form)).satisfies(CaseExpressionsTest::refused);
        });
        assertThat(probe.touched).hasValue(0);
    }

    @Test
    void withTheStockExpressionsTheSameQueriesReachTheBean() {
        engine = engine(true);

        FORMS.forEach(form -> {
            try {
                stored(form);
            } catch (RuntimeException wrongType) {
                // Evaluated all the same: that is what this test is about.
                assertThat(wrongType).isNotNull();
            }
        });
        assertThat(probe.touched.get()).isEqualTo(FORMS.size());
    }

    @Test
    void filtersMayStillAskForMyTasksAndForWhatIsOverdue() {
        engine = engine(false);

        engine.getIdentityService().setAuthentication("reviewer", List.of("credit-reviewers"));
        assertThat(stored(query -> query.taskAssigneeExpression("${currentUser()}")))
                .isZero();
        assertThat(stored(query -> query.taskCandidateGroupInExpression("${currentUserGroups()}")))
                .isZero();
        assertThat(stored(query -> query.dueBeforeExpression("${now()}"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${execution.processEngineServices}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "${''.class}",
                "${probeDelegate.touch()}",
                "${policy.getClass()}",
                "${springBean}"
            })
    void aModelReachesNeitherTheEngineNorClassesNorOtherBeans(String expression) {
        engine = engine(false);

        assertThatThrownBy(() -> valueInACase(expression)).hasMessageContaining("expression");
        assertThat(probe.touched).hasValue(0);
    }

    @Test
    void aModelReadsVariablesPartsOfJsonAndTheTime() {
        engine = engine(false);

        assertThat(valueInACase("${score > 600 ? 'HIGH' : 'LOW'}")).isEqualTo("HIGH");
        assertThat(valueInACase("${policy['fraud-decision']}")).isNull();
        assertThat(valueInACase("#{execution.processBusinessKey}")).isEqualTo("case-1");
        assertThat(valueInACase("${dateTime().plusHours(4).toDate().getTime() > 0}"))
                .isEqualTo(true);
    }

    private static void refused(Throwable thrown) {
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        assertThat(cause).isInstanceOf(BadUserRequestException.class).hasMessageContaining("xpressions are");
    }

    private Object valueInACase(String expression) {
        String id = "p" + UUID.randomUUID();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        id + ".bpmn",
                        Bpmn.createExecutableProcess(id)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .serviceTask("Activity_Evaluate")
                                .camundaExpression(expression)
                                .camundaResultVariable("value")
                                .userTask("Activity_Wait")
                                .endEvent()
                                .done())
                .deploy();
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey(id, "case-1", Map.of("score", 700))
                .getId();
        return engine.getRuntimeService().getVariable(instance, "value");
    }

    private TaskQuery query() {
        return engine.getTaskService().createTaskQuery();
    }

    private long stored(UnaryOperator<TaskQuery> form) {
        Filter filter = engine.getFilterService()
                .newTaskFilter(UUID.randomUUID().toString())
                .setQuery(form.apply(query()));
        return engine.getFilterService()
                .count(engine.getFilterService().saveFilter(filter).getId());
    }

    /** One engine of each kind for all tests: to build one takes seconds. */
    private ProcessEngine engine(boolean stockExpressions) {
        return engines.computeIfAbsent(stockExpressions, this::build);
    }

    private ProcessEngine build(boolean stockExpressions) {
        Map<Object, Object> beans = new HashMap<>(Map.of("probeDelegate", probe));
        var configuration = ProcessTests.settings(new StandaloneInMemProcessEngineConfiguration(), beans);
        if (stockExpressions) {
            configuration.getProcessEnginePlugins().add(new AbstractProcessEnginePlugin() {
                @Override
                public void preInit(ProcessEngineConfigurationImpl settings) {
                    settings.setExpressionManager(new JuelExpressionManager(beans));
                }
            });
        }
        return configuration.buildProcessEngine();
    }

    /** A harmless bean that counts who reaches it. */
    public static final class Probe implements JavaDelegate {

        private final AtomicInteger touched = new AtomicInteger();

        public String touch() {
            touched.incrementAndGet();
            return "touched";
        }

        @Override
        public void execute(DelegateExecution execution) {
            touched.incrementAndGet();
        }
    }
}
