package loanflow.workflow.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Evaluates what is deployed in the engine with a decision engine of its own: that one has no listeners, so inputs are
 * written nowhere. A definition never changes, so each is parsed once.
 */
@Service
public final class EngineDecisionTables implements DecisionTables {

    private final RepositoryService repository;
    private final DmnEngine dmn = engine();
    private final Map<String, String> pinned = new ConcurrentHashMap<>();
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();

    public EngineDecisionTables(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public List<Map<String, Object>> evaluate(
            PolicyVersions policy, String decisionId, Map<String, ? extends @Nullable Object> inputs) {
        DmnDecision decision = parsed.computeIfAbsent(definition(policy, decisionId), id -> parse(id, decisionId));
        return dmn.evaluateDecisionTable(decision, new HashMap<String, Object>(inputs)).stream()
                .map(DmnDecisionRuleResult::getEntryMap)
                .toList();
    }

    @Override
    public int version(PolicyVersions policy, String decisionId) {
        Integer version = policy.byId().get(decisionId);
        return version != null
                ? version
                : find(query(decisionId).latestVersion(), decisionId).getVersion();
    }

    private String definition(PolicyVersions policy, String decisionId) {
        Integer version = policy.byId().get(decisionId);
        return version == null
                ? find(query(decisionId).latestVersion(), decisionId).getId()
                : pinned.computeIfAbsent(
                        decisionId + ':' + version,
                        key -> find(query(decisionId).decisionDefinitionVersion(version), key)
                                .getId());
    }

    private DecisionDefinitionQuery query(String decisionId) {
        return repository.createDecisionDefinitionQuery().decisionDefinitionKey(decisionId);
    }

    private static DecisionDefinition find(DecisionDefinitionQuery query, String what) {
        DecisionDefinition definition = query.singleResult();
        if (definition == null) {
            throw new IllegalArgumentException("no decision table deployed: " + what);
        }
        return definition;
    }

    private DmnDecision parse(String definitionId, String decisionId) {
        try (InputStream model = repository.getDecisionModel(definitionId)) {
            return dmn.parseDecision(decisionId, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(new FastFeel());
        return configuration.buildEngine();
    }
}
