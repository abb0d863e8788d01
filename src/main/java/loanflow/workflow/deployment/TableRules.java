package loanflow.workflow.deployment;

import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;

/** A deployed table is one decision table in FEEL, complete in itself. */
final class TableRules {

    private static final Set<String> PARTS = Words.of("""
            definitions decision description decisionTable input inputExpression inputValues output outputValues rule
            inputEntry outputEntry text extensionElements""");

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
            TableCells.check(table, found);
            TableContract.check(table, house, found);
        });
    }

    private static void parts(Element element, Faults found) {
        String name = element.getLocalName();
        if (Xml.isPicture(element)) {
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
}
