package loanflow.workflow.deployment;

import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/**
 * What the code asks of a table that the product brings: the same outputs, answered the same way, from facts that it is
 * given. A name that nobody gives is null in FEEL, and its rule would silently never fire.
 */
final class TableContract {

    private TableContract() {}

    static void check(Table table, House house, Faults found) {
        Set<String> given = new TreeSet<>();
        house.product().table(table.id()).ifPresent(own -> {
            given.addAll(own.reads());
            compare(table, own, found);
        });
        if (given.isEmpty() || house.product().isDrawn(table.id())) {
            given.addAll(house.variables());
        }
        for (Element cell : Xml.tree(table.body())
                .filter(part ->
                        Set.of("inputExpression", "inputEntry", "outputEntry").contains(part.getLocalName()))
                .toList()) {
            Set<String> reads = new TreeSet<>(
                    Xml.is(cell, "inputEntry")
                            ? Table.tests(cell).reads()
                            : Table.expression(cell).reads());
            reads.removeAll(given);
            reads.forEach(name -> found.add(cell, "variable", "nobody gives " + table.id() + " a fact " + name));
        }
    }

    private static void compare(Table table, Table own, Faults found) {
        found.addIf(
                !table.outputNames().equals(own.outputNames()),
                table.body(),
                "outputs",
                "the code reads the outputs " + own.outputNames() + ", no others");
        found.addIf(
                !table.answers().equals(own.answers()),
                table.body(),
                "hitPolicy",
                "the code reads it as " + own.answers());
        for (int n = 0; n < table.outputs().size(); n++) {
            String name = table.outputs().get(n).getAttribute("name");
            Set<String> known = own.outputs().stream()
                    .filter(output -> output.getAttribute("name").equals(name))
                    .findFirst()
                    .map(Table::texts)
                    .orElse(Set.of());
            int column = n;
            table.rules().stream()
                    .map(rule -> Xml.children(rule, "outputEntry"))
                    .filter(cells -> cells.size() > column && !known.isEmpty())
                    .map(cells -> cells.get(column))
                    .forEach(cell -> values(cell, known, found));
        }
    }

    private static void values(Element cell, Set<String> known, Faults found) {
        Table.texts(Xml.textOf(cell, "text")).stream()
                .filter(text -> !known.contains(text))
                .forEach(text -> found.add(cell, "value", "the code knows " + known + ", no \"" + text + "\""));
    }
}
