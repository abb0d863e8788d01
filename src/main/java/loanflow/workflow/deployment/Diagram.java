package loanflow.workflow.deployment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A BPMN file, taken apart. */
record Diagram(Element root, Element process) {

    private static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "receiveTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway");

    static Optional<Diagram> of(Element root) {
        return Xml.children(root, "process").stream().findFirst().map(process -> new Diagram(root, process));
    }

    String id() {
        return process.getAttribute("id");
    }

    /** All flow nodes, those of sub-processes too. */
    List<Element> nodes() {
        return Xml.tree(process)
                .filter(element -> NODES.contains(element.getLocalName()))
                .toList();
    }

    Stream<Element> all(String name) {
        return Xml.tree(process, name);
    }

    List<Element> flows() {
        return all("sequenceFlow").toList();
    }

    List<Element> flowsFrom(String node) {
        return flows().stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(node))
                .toList();
    }

    /** The names of the messages of this file. */
    Optional<String> messageName(String ref) {
        return Xml.children(root, "message").stream()
                .filter(message -> message.getAttribute("id").equals(local(ref)))
                .map(message -> message.getAttribute("name"))
                .findFirst();
    }

    /** A reference without its namespace prefix. */
    static String local(String ref) {
        return ref.substring(ref.indexOf(':') + 1);
    }
}
