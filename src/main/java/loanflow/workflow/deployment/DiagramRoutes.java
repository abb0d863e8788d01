package loanflow.workflow.deployment;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Ways through a diagram: gateways decide on plain variables, every node is reached, no circle runs for ever. */
final class DiagramRoutes {

    private static final Set<String> WAITS =
            Set.of("userTask", "receiveTask", "intermediateCatchEvent", "eventBasedGateway", "endEvent");

    private DiagramRoutes() {}

    static void check(Diagram diagram, Faults found) {
        Stream.of("exclusiveGateway", "inclusiveGateway")
                .flatMap(diagram::all)
                .forEach(gateway -> gateway(gateway, diagram, found));
        connected(diagram, found);
        Set<String> waiting = diagram.nodes().stream()
                .filter(node -> WAITS.contains(node.getLocalName())
                        || Xml.camunda(node, "asyncBefore").equals("true")
                        || Xml.camunda(node, "asyncAfter").equals("true"))
                .map(node -> node.getAttribute("id"))
                .collect(Collectors.toSet());
        diagram.nodes().stream()
                .map(node -> node.getAttribute("id"))
                .filter(id -> !waiting.contains(id) && returns(id, id, diagram, waiting, new HashSet<>()))
                .findFirst()
                .ifPresent(id -> found.add(id, "circle", "it comes back to itself without ever waiting"));
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

    private static boolean returns(String from, String to, Diagram diagram, Set<String> waiting, Set<String> seen) {
        return diagram.flowsFrom(from).stream()
                .map(flow -> flow.getAttribute("targetRef"))
                .filter(next -> !waiting.contains(next))
                .anyMatch(next -> next.equals(to) || (seen.add(next) && returns(next, to, diagram, waiting, seen)));
    }
}
