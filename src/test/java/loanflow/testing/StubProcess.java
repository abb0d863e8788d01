package loanflow.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * Stands for a called process: gives the answer that the test has set for its key at once, or waits until the test
 * sets one.
 */
final class StubProcess implements JavaDelegate {

    static final String BEAN = "stubProcessDelegate";
    private static final String WAITING = "Activity_WaitForAnswer";

    private final Map<String, Map<String, Object>> answers = new ConcurrentHashMap<>();

    static BpmnModelInstance model(String key) {
        return Bpmn.createExecutableProcess(key)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask("Activity_Answer")
                .camundaDelegateExpression("${" + BEAN + "}")
                .exclusiveGateway("Gateway_Answered")
                .condition("yes", "${stubAnswered}")
                .endEvent()
                .moveToLastGateway()
                .condition("no", "${!stubAnswered}")
                .receiveTask(WAITING)
                .connectTo("Activity_Answer")
                .done();
    }

    void answer(RuntimeService runtime, String key, Map<String, Object> outputs) {
        answers.put(key, outputs);
        runtime.createExecutionQuery().processDefinitionKey(key).activityId(WAITING).list().stream()
                .forEach(waiting -> runtime.signal(waiting.getId()));
    }

    void forget() {
        answers.clear();
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = execution.getProcessDefinitionId();
        Map<String, Object> outputs = answers.get(id.substring(0, id.indexOf(':')));
        if (outputs != null) {
            execution.setVariables(outputs);
        }
        execution.setVariable("stubAnswered", outputs != null);
    }
}
