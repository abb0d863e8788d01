package loanflow.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.Ordered;

/** What the application asks of its engine, and that no property file takes it back. */
class EngineSettingsTest {

    private static final EngineSettings SETTINGS = EngineSettings.application(Map.of(), () -> {
        throw new AssertionError("no note is written here");
    });
    private static final ProcessEngineConfigurationImpl ASKED = loosened();
    private static final ProcessEngine ENGINE = ASKED.buildProcessEngine();

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void itComesAfterAllOtherPlugins() {
        assertThat(SETTINGS.getOrder()).isEqualTo(Ordered.LOWEST_PRECEDENCE);
    }

    @Test
    void peopleAreLimitedToWhatTheyAreGranted() {
        assertThat(ASKED.isAuthorizationEnabled()).isTrue();
        assertThat(ASKED.getDefaultUserPermissionForTask().getName()).isEqualTo("TASK_WORK");
        assertThat(ASKED.isEnablePasswordPolicy()).isTrue();
        assertThat(ASKED.getQueryMaxResultsLimit()).isEqualTo(2_000);
        assertThat(ASKED.isEnableExpressionsInAdhocQueries()).isFalse();
    }

    @Test
    void nothingThatComesInBecomesAnObject() {
        assertThat(ASKED.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(ASKED.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(ASKED.getDefaultSerializationFormat()).isEqualTo("application/json");
        assertThat(ASKED.getValueTypeResolver().typeForName("json")).isNotNull();
        assertThat(ASKED.getValueTypeResolver().typeForName("xml")).isNull();
        assertThat(ASKED.isEnableXxeProcessing()).isFalse();
    }

    @Test
    void aNodeHoldsAJobForOneMinute() {
        assertThat(ASKED.getJobExecutor().getLockTimeInMillis()).isEqualTo(60_000);
    }

    @Test
    void aFailedJobIsTriedSixTimesAndWaitsLongerEachTime() {
        deploy(start().serviceTask().camundaExpression("${unknownDelegate}").camundaAsyncBefore());
        ENGINE.getRuntimeService().startProcessInstanceByKey("asked");
        Duration[] pauses = {
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(4)
        };
        for (int tried = 0; tried < pauses.length; tried++) {
            Date before = new Date();
            fail();
            assertThat(job().getRetries()).isEqualTo(pauses.length - tried);
            assertThat(Duration.between(before.toInstant(), job().getDuedate().toInstant()))
                    .isBetween(pauses[tried].minusSeconds(2), pauses[tried].plusSeconds(60));
        }
        fail();
        assertThat(job().getRetries()).isZero();
        assertThat(ENGINE.getRuntimeService().createIncidentQuery().count()).isEqualTo(1);
        undeploy();
    }

    @Test
    void historyIsFullAndGoesAtNightOnceItsTimeIsOver() {
        assertThat(ASKED.getHistory()).isEqualTo("full");
        assertThat(ASKED.getHistoryRemovalTimeStrategy()).isEqualTo("end");
        assertThat(ASKED.getHistoryCleanupStrategy()).isEqualTo("removalTimeBased");
        assertThat(ASKED.getHistoryCleanupBatchWindowStartTime()).isEqualTo("02:00");
        assertThat(ASKED.getHistoryCleanupBatchWindowEndTime()).isEqualTo("05:00");
    }

    @Test
    void aModelThatDoesNotSayHowLongItsHistoryLivesIsRefused() {
        BpmnModelInstance forEver = Bpmn.createExecutableProcess("asked")
                .camundaHistoryTimeToLiveString(null)
                .startEvent()
                .endEvent()
                .done();

        assertThat(ASKED.isEnforceHistoryTimeToLive()).isTrue();
        assertThatThrownBy(() -> ENGINE.getRepositoryService()
                        .createDeployment()
                        .addModelInstance("asked.bpmn", forEver)
                        .deploy())
                .hasStackTraceContaining("History Time To Live");
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "javascript", "groovy", "feel"})
    void noScriptRuns(String language) {
        deploy(start().scriptTask().scriptFormat(language).scriptText("${1 + 1}"));
        try {
            assertThatThrownBy(() -> ENGINE.getRuntimeService().startProcessInstanceByKey("asked"))
                    .hasStackTraceContaining("scripting engine");
        } finally {
            undeploy();
        }
    }

    @Test
    void withoutTheSettingsTheSameScriptRuns() {
        ProcessEngineConfigurationImpl bare = inMemory();
        ProcessEngine engine = bare.buildProcessEngine();
        try {
            engine.getRepositoryService()
                    .createDeployment()
                    .addModelInstance(
                            "asked.bpmn",
                            start().scriptTask()
                                    .scriptFormat("juel")
                                    .scriptText("${1 + 1}")
                                    .camundaResultVariable("ran")
                                    .userTask()
                                    .done())
                    .deploy();
            String instance = engine.getRuntimeService()
                    .startProcessInstanceByKey("asked")
                    .getId();
            assertThat(engine.getRuntimeService().getVariable(instance, "ran")).isEqualTo(2L);
        } finally {
            engine.close();
        }
    }

    /** What a careless property file could say. */
    private static ProcessEngineConfigurationImpl loosened() {
        ProcessEngineConfigurationImpl loose = inMemory();
        loose.setAuthorizationEnabled(false);
        loose.setDefaultUserPermissionNameForTask("UPDATE");
        loose.setEnablePasswordPolicy(false);
        loose.setQueryMaxResultsLimit(Integer.MAX_VALUE);
        loose.setEnableExpressionsInAdhocQueries(true);
        loose.setDeserializationTypeValidationEnabled(false);
        loose.setJavaSerializationFormatEnabled(true);
        loose.setFailedJobRetryTimeCycle("R9/PT1S");
        loose.setHistory("none");
        loose.setHistoryCleanupBatchWindowStartTime("12:00");
        loose.setHistoryCleanupBatchWindowEndTime("13:00");
        loose.getProcessEnginePlugins().add(SETTINGS);
        return loose;
    }

    private static ProcessEngineConfigurationImpl inMemory() {
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        return configuration;
    }

    private static StartEventBuilder start() {
        return Bpmn.createExecutableProcess("asked")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent();
    }

    private static void deploy(org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder<?, ?> model) {
        ENGINE.getRepositoryService()
                .createDeployment()
                .addModelInstance("asked.bpmn", model.done())
                .deploy();
    }

    private static void undeploy() {
        ENGINE.getRepositoryService()
                .createDeploymentQuery()
                .list()
                .forEach(deployment -> ENGINE.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    private static void fail() {
        assertThatThrownBy(() -> ENGINE.getManagementService().executeJob(job().getId()))
                .hasMessageContaining("unknownDelegate");
    }

    private static Job job() {
        return ENGINE.getManagementService()
                .createJobQuery()
                .processDefinitionKey("asked")
                .singleResult();
    }
}
