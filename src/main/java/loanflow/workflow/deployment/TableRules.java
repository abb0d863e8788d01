package loanflow.workflow.deployment;

import java.util.Locale;
import java.util.Set;
import loanflow.workflow.decision.FeelText;
import org.w3c.dom.Element;

/** A deployed table is one decision table in FEEL, complete in itself. */
final class TableRules {

    private static final Set<String> PARTS = Set.of(
            "definitions",
            "decision",
            "description",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "output",
            "outputValues",
            "rule",
            "inputEntry",
            "outputEntry",
            "text",
            "extensionElements");

    private static final Set<String> NUMBERS = Set.of("integer", "long", "double", "number", "boolean");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";

    private TableRules() {}

    static void check(Element root, House house, Faults found) {
        parts(root, found);
        long decisions = Xml.children(root, "decision").size();
        found.addIf(decisions != 1, root, "oneTable", "one decision table a file");
        found.addIf(Table.of(root).findAny().isEmpty(), root, "oneTable", "a decision is a table here");
        Table.of(root).forEach(table -> {
            found.addIf(
                    table.decision()
                            .getAttributeNS(CAMUNDA, "historyTimeToLive")
                            .isBlank(),
                    table.decision(),
                    "timeToLive",
                    "it does not say how long its history is kept");
            found.addIf(table.rules().isEmpty(), table.body(), "rules", "a table without rules decides nothing");
            cells(table, found);
            TableContract.check(table, house, found);
        });
    }

    private static void parts(Element element, Faults found) {
        String name = element.getLocalName();
        if (name.equals("DMNDI")) {
            return;
        }
        found.addIf(!PARTS.contains(name), element, "knownParts", name + " is nothing that a table of this house has");
        String language = element.getAttribute("expressionLanguage").toLowerCase(Locale.ROOT);
        found.addIf(
                !language.isEmpty() && !language.contains("feel"),
                element,
                "noCode",
                "a table speaks FEEL, no " + language);
        Xml.children(element).forEach(child -> parts(child, found));
    }

    private static void cells(Table table, Faults found) {
        Xml.tree(table.body(), "inputExpression").forEach(cell -> feel(cell, Table.expression(cell), found));
        Xml.tree(table.body(), "inputEntry").forEach(cell -> feel(cell, Table.tests(cell), found));
        for (Element rule : table.rules()) {
            var outputs = Xml.children(rule, "outputEntry");
            boolean complete = outputs.size() == table.outputs().size()
                    && Xml.children(rule, "inputEntry").size() == table.inputs().size();
            found.addIf(!complete, rule, "rules", "it has not one cell for each column");
            for (int n = 0; complete && n < outputs.size(); n++) {
                feel(outputs.get(n), Table.expression(outputs.get(n)), found);
                typed(outputs.get(n), table.outputs().get(n), found);
            }
        }
    }

    private static void feel(Element cell, FeelText text, Faults found) {
        text.wrong().forEach(why -> found.add(cell, "feel", why));
    }

    private static void typed(Element cell, Element column, Faults found) {
        found.addIf(
                NUMBERS.contains(column.getAttribute("typeRef"))
                        && Xml.textOf(cell, "text").startsWith("\""),
                cell,
                "type",
                "a text in a column of type " + column.getAttribute("typeRef"));
    }
}
