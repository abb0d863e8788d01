package loanflow.workflow.deployment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loanflow.workflow.decision.FeelText;
import org.w3c.dom.Element;

/** A DMN file, taken apart. */
record Table(Element root, Element decision, Element body) {

    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    /** The first decision of the file that is a table. */
    static Stream<Table> of(Element root) {
        return Xml.children(root, "decision").stream()
                .flatMap(decision ->
                        Xml.children(decision, "decisionTable").stream().map(body -> new Table(root, decision, body)));
    }

    String id() {
        return decision.getAttribute("id");
    }

    /** How several hits are answered, as {@code COLLECT} or {@code COLLECT SUM}. */
    String answers() {
        String policy = body.getAttribute("hitPolicy");
        return ((policy.isEmpty() ? "UNIQUE" : policy) + " " + body.getAttribute("aggregation")).strip();
    }

    List<Element> inputs() {
        return Xml.children(body, "input");
    }

    List<Element> outputs() {
        return Xml.children(body, "output");
    }

    List<Element> rules() {
        return Xml.children(body, "rule");
    }

    Set<String> outputNames() {
        return outputs().stream()
                .map(output -> output.getAttribute("name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The variables that its columns and rules read. */
    Set<String> reads() {
        Set<String> names = new TreeSet<>();
        Xml.tree(body, "inputExpression")
                .forEach(cell -> names.addAll(expression(cell).reads()));
        Xml.tree(body, "outputEntry")
                .forEach(cell -> names.addAll(expression(cell).reads()));
        Xml.tree(body, "inputEntry").forEach(cell -> names.addAll(tests(cell).reads()));
        return names;
    }

    /** What an output may be, where the table says it: the texts of its list. */
    static Set<String> texts(Element output) {
        return texts(Xml.children(output, "outputValues").stream()
                .map(values -> Xml.textOf(values, "text"))
                .collect(Collectors.joining()));
    }

    static Set<String> texts(String feel) {
        return TEXT.matcher(feel).results().map(text -> text.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    static FeelText expression(Element cell) {
        String text = Xml.textOf(cell, "text");
        return FeelText.expression(text.isEmpty() ? "null" : text);
    }

    static FeelText tests(Element cell) {
        String text = Xml.textOf(cell, "text");
        return FeelText.tests(text.isEmpty() ? "-" : text);
    }
}
