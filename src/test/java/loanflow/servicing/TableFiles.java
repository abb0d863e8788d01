package loanflow.servicing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;

/** The owner's real tables, evaluated from their files without an engine. */
final class TableFiles implements DecisionTables {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();

    @Override
    public List<Map<String, Object>> evaluate(PolicyVersions policy, String id, Map<String, ?> inputs) {
        return answers.computeIfAbsent(id + inputs, key -> answer(id, inputs));
    }

    private List<Map<String, Object>> answer(String id, Map<String, ?> inputs) {
        DmnDecision decision = parsed.computeIfAbsent(
                id,
                key -> engine.parseDecision(key, getClass().getResourceAsStream("/bpmn/decisions/" + key + ".dmn")));
        return engine.evaluateDecisionTable(decision, Variables.fromMap(new java.util.HashMap<String, Object>(inputs)))
                .getResultList();
    }

    @Override
    public int version(PolicyVersions policy, String decisionId) {
        return 1;
    }
}
