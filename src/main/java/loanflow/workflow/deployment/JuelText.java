package loanflow.workflow.deployment;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNode;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * A text of a diagram that the engine may evaluate, taken apart by the engine's own parser: what it reads, and what in
 * it is more than reading.
 *
 * @param reads the variables it reads
 * @param wrong why it is refused; empty when nothing is wrong
 */
record JuelText(Set<String> reads, Set<String> wrong) {

    private static final Set<String> FUNCTIONS = Set.of("now", "dateTime");

    /** Of dates and of JSON: they change nothing and lead nowhere. */
    private static final Set<String> METHODS = Words.of("""
            plusMinutes plusHours plusDays plusWeeks plusMonths minusHours minusDays withTimeAtStartOfDay toDate
            toString prop value stringValue numberValue boolValue hasProp""");

    static JuelText of(String text) {
        JuelText taken = new JuelText(new TreeSet<>(), new TreeSet<>());
        try {
            taken.look(
                    new Builder(Builder.Feature.METHOD_INVOCATIONS).build(text).getRoot());
        } catch (TreeBuilderException e) {
            taken.wrong.add("it is no expression");
        }
        return taken;
    }

    private void look(Node node) {
        if (node instanceof AstIdentifier variable) {
            reads.add(variable.getName());
        } else if (node instanceof AstFunction function && !FUNCTIONS.contains(function.getName())) {
            wrong.add("it calls " + function.getName());
        } else if (node instanceof AstMethod method) {
            String name = lastName(method.getChild(0));
            if (method.getChild(0) instanceof AstBracket || !METHODS.contains(name)) {
                wrong.add("it calls " + name);
            }
        } else if (node instanceof AstDot property) {
            property(property);
            return;
        }
        for (int n = 0; n < node.getCardinality(); n++) {
            look(node.getChild(n));
        }
    }

    private void property(AstDot property) {
        String name = lastName(property);
        boolean ofTheCase = property.getChild(0) instanceof AstIdentifier base
                && base.getName().equals("execution");
        if (name.equals("class") || (ofTheCase && !name.endsWith("usinessKey"))) {
            wrong.add("it looks for " + name);
        }
        if (!ofTheCase) {
            look(property.getChild(0));
        }
    }

    private static String lastName(Node node) {
        StringBuilder text = new StringBuilder();
        if (node instanceof AstNode part) {
            part.appendStructure(text, null);
        }
        return text.substring(Math.max(text.lastIndexOf("."), text.lastIndexOf(" ")) + 1)
                .strip();
    }
}
