package loanflow.workflow.deployment;

import java.util.Set;
import loanflow.workflow.decision.FeelText;
import org.w3c.dom.Element;

/** Every cell of a table is FEEL, each rule has one for each column, and numbers are numbers. */
final class TableCells {

    private static final Set<String> NUMBERS = Words.of("integer long double number boolean");

    private TableCells() {}

    static void check(Table table, Faults found) {
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
