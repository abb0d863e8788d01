package loanflow.workflow.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import loanflow.testing.ProcessTests;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class EngineDecisionTablesTest {

    private static final ProcessEngine ENGINE = ProcessTests.emptyEngine();
    private static final PolicyVersions FIRST = new PolicyVersions(Map.of("level", 1));
    private final DecisionTables tables = new EngineDecisionTables(ENGINE.getRepositoryService());

    static {
        deploy("'LOW'");
        deploy("'HIGH'");
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void aCaseKeepsTheVersionItStartedWith() {
        assertThat(tables.evaluate(FIRST, "level", Map.of("score", 700))).containsExactly(Map.of("level", "LOW"));
        assertThat(tables.version(FIRST, "level")).isEqualTo(1);
    }

    @Test
    void withoutAPinnedVersionTheLatestCounts() {
        assertThat(tables.evaluate(PolicyVersions.LATEST, "level", Map.of("score", 700)))
                .containsExactly(Map.of("level", "HIGH"));
        assertThat(tables.version(PolicyVersions.LATEST, "level")).isEqualTo(2);
    }

    @Test
    void aMissingValueMatchesNoComparison() {
        assertThat(tables.evaluate(FIRST, "level", Collections.singletonMap("score", null)))
                .isEmpty();
    }

    @Test
    void aTableThatIsNotDeployedIsNamed() {
        assertThatThrownBy(() -> tables.evaluate(PolicyVersions.LATEST, "unknown-table", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown-table");
    }

    @Test
    void inputsLeaveNoTraceInHistoryEvenInsideOfACase() {
        BpmnModelInstance model = Bpmn.createExecutableProcess("grading")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask("Activity_Grade")
                .camundaDelegateExpression("${gradeDelegate}")
                .endEvent()
                .done();
        ENGINE.getRepositoryService()
                .createDeployment()
                .addModelInstance("grading.bpmn", model)
                .deploy();
        Mocks.register("gradeDelegate", (JavaDelegate) execution -> execution.setVariable(
                "result", tables.evaluate(FIRST, "level", Map.of("score", 700)).size()));

        ENGINE.getRuntimeService().startProcessInstanceByKey("grading");

        assertThat(history()
                        .createHistoricVariableInstanceQuery()
                        .variableName("result")
                        .singleResult()
                        .getValue())
                .isEqualTo(1);
        assertThat(history()
                        .createHistoricDecisionInstanceQuery()
                        .processDefinitionKey("grading")
                        .count())
                .isZero();
    }

    @Test
    void aTableEvaluatedByHandKeepsItsInputsOutOfHistory() {
        ENGINE.getIdentityService().setAuthenticatedUserId("somebody");
        ENGINE.getDecisionService().evaluateDecisionTableByKey("level", Map.of("score", 650));

        var decision = history()
                .createHistoricDecisionInstanceQuery()
                .rootDecisionInstancesOnly()
                .includeInputs()
                .includeOutputs()
                .userId("somebody")
                .singleResult();
        assertThat(decision.getInputs()).isEmpty();
        assertThat(decision.getOutputs()).hasSize(1);
        ENGINE.getIdentityService().clearAuthentication();
    }

    @Test
    void aRootCasePinsTheLatestVersionsAndACalledOneIsGivenThem() {
        BpmnModelInstance inner = Bpmn.createExecutableProcess("inner")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .businessRuleTask("Activity_Level")
                .camundaDecisionRef("level")
                .camundaDecisionRefBinding("version")
                .camundaDecisionRefVersion("${policy['level']}")
                .camundaMapDecisionResult("singleEntry")
                .camundaResultVariable("level")
                .userTask("Activity_Wait")
                .endEvent()
                .done();
        BpmnModelInstance outer = Bpmn.createExecutableProcess("outer")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .callActivity("Activity_Call")
                .calledElement("inner")
                .camundaIn("policy", "policy")
                .camundaIn("score", "score")
                .endEvent()
                .done();
        ENGINE.getRepositoryService()
                .createDeployment()
                .addModelInstance("inner.bpmn", inner)
                .addModelInstance("outer.bpmn", outer)
                .deploy();

        RuntimeService runtime = ENGINE.getRuntimeService();
        var root = runtime.startProcessInstanceByKey("outer", Map.of("score", 700, "policy", "forged"));
        var called = runtime.createProcessInstanceQuery()
                .superProcessInstanceId(root.getId())
                .singleResult();

        assertThat(runtime.getVariable(root.getId(), "policy")).hasToString("{\"level\":2}");
        assertThat(runtime.getVariable(called.getId(), "policy")).hasToString("{\"level\":2}");
        assertThat(runtime.getVariable(called.getId(), "level")).isEqualTo("HIGH");
        runtime.deleteProcessInstances(List.of(root.getId()), "test is over", true, true);
    }

    private static HistoryService history() {
        return ENGINE.getHistoryService();
    }

    private static void deploy(String outcome) {
        String table = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn">
                  <decision id="level" name="Level" camunda:historyTimeToLive="P1D">
                    <decisionTable id="t" hitPolicy="FIRST">
                      <input id="i"><inputExpression id="ie"><text>score</text></inputExpression></input>
                      <output id="o" name="level" typeRef="string"/>
                      <rule id="r"><inputEntry id="re"><text>&gt; 600</text></inputEntry>
                        <outputEntry id="ro"><text>%s</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>""".formatted(outcome.replace('\'', '"'));
        ENGINE.getRepositoryService()
                .createDeployment()
                .addString("level.dmn", table)
                .deploy();
    }
}
