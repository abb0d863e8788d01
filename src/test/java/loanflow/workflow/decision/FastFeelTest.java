package loanflow.workflow.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Same hits as the stock FEEL engine, in a small part of its time. */
class FastFeelTest {

    private static final Pattern NAME = Pattern.compile("\\b[a-z]+[A-Z]\\w*\\b|\\bage\\b");

    private final DmnEngine stock = new DefaultDmnEngineConfiguration().buildEngine();
    private final DmnEngine fast = fast();

    @Test
    void everyRuleOfTheFraudTableFiresAsWithTheStockEngine() {
        DmnDecision slowTable = stock.parseDecision("fraud-rules", open("fraud-rules"));
        DmnDecision fastTable = fast.parseDecision("fraud-rules", open("fraud-rules"));
        Random random = new Random(42);
        int hits = 0;

        for (int n = 0; n < 40; n++) {
            Map<String, Object> facts = facts(random);
            List<Map<String, Object>> expected = evaluate(stock, slowTable, facts);

            assertThat(evaluate(fast, fastTable, facts)).as("facts %s", facts).isEqualTo(expected);
            hits += expected.size();
        }
        assertThat(hits).as("the facts make rules fire").isGreaterThan(100);
    }

    @Test
    void theFraudTableIsEvaluatedAtLeastTenTimesAsFast() {
        DmnDecision slowTable = stock.parseDecision("fraud-rules", open("fraud-rules"));
        DmnDecision fastTable = fast.parseDecision("fraud-rules", open("fraud-rules"));
        Map<String, Object> facts = facts(new Random(7));
        seconds(stock, slowTable, facts, 20);
        seconds(fast, fastTable, facts, 500);

        double slow = seconds(stock, slowTable, facts, 40) / 40;
        double quick = seconds(fast, fastTable, facts, 1_000) / 1_000;

        assertThat(slow / quick).isGreaterThan(10);
    }

    @Test
    void aTextThatIsNoFeelFailsAsWithTheStockEngine() {
        assertThatThrownBy(() -> new FastFeel()
                        .createInstance()
                        .evaluateSimpleExpression(
                                "1 +* 2", Variables.createVariables().asVariableContext()))
                .hasMessageContaining("failed to parse expression '1 +* 2'");
    }

    private static double seconds(DmnEngine engine, DmnDecision table, Map<String, Object> facts, int times) {
        long start = System.nanoTime();
        for (int n = 0; n < times; n++) {
            List<Map<String, Object>> ignored = evaluate(engine, table, facts);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static List<Map<String, Object>> evaluate(DmnEngine engine, DmnDecision table, Map<String, Object> facts) {
        return engine.evaluateDecisionTable(table, facts).getResultList();
    }

    /** A random value of a random kind for every name that the table's conditions speak of; some are missing. */
    private static Map<String, Object> facts(Random random) {
        Map<String, Object> facts = new HashMap<>();
        for (String name : names()) {
            Object[] kinds = {true, false, random.nextInt(100), random.nextDouble(), "OTHER", null};
            facts.put(name, kinds[random.nextInt(kinds.length)]);
        }
        return facts;
    }

    private static TreeSet<String> names() {
        DmnModelInstance model = Dmn.readModelFromStream(open("fraud-rules"));
        List<String> found = new ArrayList<>();
        model.getModelElementsByType(InputEntry.class).forEach(entry -> {
            if (entry.getText() != null) {
                NAME.matcher(entry.getText().getTextContent()).results().forEach(match -> found.add(match.group()));
            }
        });
        return new TreeSet<>(found);
    }

    private static InputStream open(String decision) {
        try {
            return new ClassPathResource("bpmn/decisions/" + decision + ".dmn").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DmnEngine fast() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(new FastFeel());
        return configuration.buildEngine();
    }
}
