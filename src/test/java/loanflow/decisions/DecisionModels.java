package loanflow.decisions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import loanflow.workflow.decision.FastFeel;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/** Every decision table of the repository, evaluated by the engine that runs them in production. */
final class DecisionModels {

    static final Path FOLDER = Path.of("bpmn", "decisions");
    private static final Map<String, DecisionModels> ALL = new TreeMap<>();

    private static final List<DmnDecisionTableEvaluationEvent> EVENTS = new ArrayList<>();
    private static final DmnEngine ENGINE = engine();

    final String id;
    final Path file;
    final DecisionTable table;
    private final DmnDecision decision;

    private DecisionModels(Path file) {
        this.file = file;
        this.id = file.getFileName().toString().replace(".dmn", "");
        try (InputStream in = Files.newInputStream(file)) {
            DmnModelInstance model = Dmn.readModelFromStream(in);
            this.table =
                    model.getModelElementsByType(DecisionTable.class).iterator().next();
            this.decision = ENGINE.parseDecision(id, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static synchronized Map<String, DecisionModels> all() {
        if (ALL.isEmpty()) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                files.filter(file -> file.toString().endsWith(".dmn"))
                        .map(DecisionModels::new)
                        .forEach(model -> ALL.put(model.id, model));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ALL;
    }

    static DecisionModels of(String id) {
        return all().get(id);
    }

    /** What matched, in table order: the rules and their outputs. */
    record Outcome(List<String> ruleIds, List<Map<String, Object>> rows) {

        Map<String, Object> single() {
            if (rows.size() != 1) {
                throw new AssertionError("expected one matching rule, found " + ruleIds);
            }
            return rows.get(0);
        }

        List<Object> column(String output) {
            return rows.stream().map(row -> row.get(output)).toList();
        }
    }

    Outcome evaluate(Map<String, Object> inputs) {
        synchronized (EVENTS) {
            EVENTS.clear();
            List<Map<String, Object>> rows = new ArrayList<>();
            ENGINE.evaluateDecisionTable(decision, new HashMap<>(inputs))
                    .forEach(result -> rows.add(new HashMap<>(result.getEntryMap())));
            List<String> ruleIds = EVENTS.get(0).getMatchingRules().stream()
                    .map(rule -> rule.getId())
                    .toList();
            return new Outcome(ruleIds, rows);
        }
    }

    List<String> ruleIds() {
        return table.getRules().stream().map(rule -> rule.getId()).toList();
    }

    List<String> outputs() {
        return table.getOutputs().stream().map(output -> output.getName()).toList();
    }

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(new FastFeel());
        configuration.getCustomPostDecisionTableEvaluationListeners().add(EVENTS::add);
        return configuration.buildEngine();
    }
}
