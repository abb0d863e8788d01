package loanflow.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import loanflow.workflow.decision.FastFeel;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** The real decision tables of the class path without a process engine: for tests of rules that read them. */
public final class DecisionFiles implements DecisionTables {

    private static final DmnEngine ENGINE = engine();

    private final Map<String, DmnDecision> decisions = new ConcurrentHashMap<>();

    @Override
    public List<Map<String, Object>> evaluate(
            PolicyVersions policy, String decisionId, Map<String, ? extends @Nullable Object> inputs) {
        DmnDecision decision = decisions.computeIfAbsent(decisionId, DecisionFiles::read);
        return ENGINE.evaluateDecisionTable(decision, Variables.fromMap(new HashMap<>(inputs)))
                .getResultList();
    }

    @Override
    public int version(PolicyVersions policy, String decisionId) {
        return policy.byId().getOrDefault(decisionId, 1);
    }

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(new FastFeel());
        return configuration.buildEngine();
    }

    private static DmnDecision read(String decisionId) {
        String file = "bpmn/decisions/" + decisionId + ".dmn";
        try (InputStream content = DecisionFiles.class.getClassLoader().getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalArgumentException("no such table: " + decisionId);
            }
            return ENGINE.parseDecision(decisionId, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
