package loanflow.workflow.deployment;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Ways through a diagram: gateways decide on plain variables, every node is reached, every way has an end. */
final class DiagramRoutes {

    private DiagramRoutes() {}

    static void check(Diagram diagram, Faults found) {
        Stream.of("exclusiveGateway", "inclusiveGateway")
                .flatMap(diagram::all)
                .forEach(gateway -> gateway(gateway, diagram, found));
        connected(diagram, found);
    }

    private static void gateway(Element gateway, Diagram diagram, Faults found) {
        var ways = diagram.flowsFrom(gateway.getAttribute("id"));
        if (ways.size() < 2) {
            return;
        }
        String otherwise = gateway.getAttribute("default");
        found.addIf(otherwise.isEmpty(), gateway, "defaultFlow", "a gateway needs a way for all other cases");
        for (Element way : ways) {
            String condition = Xml.textOf(way, "conditionExpression");
            if (!way.getAttribute("id").equals(otherwise)) {
                found.addIf(condition.isEmpty(), way, "condition", "this way needs a condition");
                found.addIf(
                        condition.replaceAll("'[^']*'", "").matches("(?s).*([-+*/%]|\\w\\().*"),
                        way,
                        "condition",
                        "a gateway looks at plain variables: arithmetic belongs into a table");
            }
        }
    }

    private static void connected(Diagram diagram, Faults found) {
        Set<String> targets = diagram.flows().stream()
                .map(flow -> flow.getAttribute("targetRef"))
                .collect(Collectors.toSet());
        for (Element node : diagram.nodes()) {
            boolean begins = Xml.is(node, "startEvent")
                    || Xml.is(node, "boundaryEvent")
                    || node.getAttribute("triggeredByEvent").equals("true");
            boolean ends = Xml.is(node, "endEvent")
                    || node.getAttribute("triggeredByEvent").equals("true");
            String id = node.getAttribute("id");
            found.addIf(!begins && !targets.contains(id), node, "connected", "nothing leads here");
            found.addIf(
                    !ends && diagram.flowsFrom(id).isEmpty(), node, "connected", "nothing follows: end it by an event");
        }
    }
}
