package loanflow.workflow.deployment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * No circle runs for ever in one transaction. A circle that the product's own diagram has is ended by its delegates, as
 * the search for a funder is after the third one.
 */
final class DiagramCircles {

    private static final Set<String> WAITS =
            Words.of("userTask receiveTask intermediateCatchEvent eventBasedGateway endEvent");

    private DiagramCircles() {}

    static void check(Diagram diagram, House house, Faults found) {
        Set<Step> circles = circles(diagram);
        house.product().diagram(diagram.id()).ifPresent(own -> circles.removeAll(circles(own)));
        circles.stream()
                .findFirst()
                .ifPresent(step -> found.add(step.from(), "circle", "it comes back to itself without ever waiting"));
    }

    /** The steps that come back to where they began without a wait, in the order of the nodes. */
    private static Set<Step> circles(Diagram diagram) {
        Set<String> passed = diagram.nodes().stream()
                .filter(node -> !WAITS.contains(node.getLocalName())
                        && !Xml.camunda(node, "asyncBefore").equals("true")
                        && !Xml.camunda(node, "asyncAfter").equals("true"))
                .map(node -> node.getAttribute("id"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, List<String>> next = diagram.flows().stream()
                .filter(flow -> passed.contains(flow.getAttribute("targetRef")))
                .collect(Collectors.groupingBy(
                        flow -> flow.getAttribute("sourceRef"),
                        Collectors.mapping(flow -> flow.getAttribute("targetRef"), Collectors.toList())));
        return passed.stream()
                .flatMap(from -> next.getOrDefault(from, List.of()).stream().map(to -> new Step(from, to)))
                .filter(step -> leads(step.to(), step.from(), next))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean leads(String from, String to, Map<String, List<String>> next) {
        Set<String> seen = new HashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty() && !seen.contains(to)) {
            next.getOrDefault(open.pop(), List.of()).stream().filter(seen::add).forEach(open::push);
        }
        return seen.contains(to);
    }

    private record Step(String from, String to) {}
}
