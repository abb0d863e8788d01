package loanflow.workflow.deployment;

import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What a diagram is as a whole: one executable process made for this engine, drawn completely. */
final class DiagramFrame {

    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";

    private DiagramFrame() {}

    static void check(Diagram diagram, Faults found) {
        Element root = diagram.root();
        Element process = diagram.process();
        found.addIf(Xml.children(root, "process").size() > 1, process, "oneProcess", "one process a file");
        found.addIf(
                !process.getAttribute("isExecutable").equals("true"),
                process,
                "executable",
                "it would be stored and never run");
        found.addIf(
                Xml.camunda(process, "historyTimeToLive").isBlank(),
                process,
                "timeToLive",
                "it does not say how long its history is kept");
        found.addIf(
                !root.getAttributeNS(MODELER, "executionPlatformVersion").equals("7.24.0"),
                root,
                "platform",
                "it is not made for Camunda 7.24");
        found.addIf(Xml.children(process, "startEvent").isEmpty(), process, "connected", "nothing starts this process");
        drawn(diagram, found);
    }

    private static void drawn(Diagram diagram, Faults found) {
        Set<String> drawn = Xml.tree(diagram.root())
                .filter(shape -> Xml.is(shape, "BPMNShape") || Xml.is(shape, "BPMNEdge"))
                .map(shape -> Diagram.local(shape.getAttribute("bpmnElement")))
                .collect(Collectors.toSet());
        diagram.nodes().forEach(node -> missing(node, drawn, found));
        diagram.flows().forEach(flow -> missing(flow, drawn, found));
    }

    private static void missing(Element element, Set<String> drawn, Faults found) {
        found.addIf(!drawn.contains(element.getAttribute("id")), element, "drawn", "it is not in the picture");
    }
}
