package loanflow.workflow.deployment;

import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Messages and errors are known to the code, and what the code sends to a process is still caught by it. */
final class DiagramEvents {

    private DiagramEvents() {}

    static void check(Diagram diagram, House house, Faults found) {
        Set<String> known = house.product().messages();
        diagram.all("messageEventDefinition").forEach(event -> {
            Element around = (Element) event.getParentNode();
            found.addIf(
                    Xml.is(around, "endEvent") || Xml.is(around, "intermediateThrowEvent"),
                    around,
                    "message",
                    "nobody sends a message from a diagram: a service task does");
            message(around, event.getAttribute("messageRef"), diagram, known, found);
        });
        diagram.all("receiveTask")
                .forEach(task -> message(task, task.getAttribute("messageRef"), diagram, known, found));
        errors(diagram, house, found);
        house.product().diagram(diagram.id()).ifPresent(own -> {
            Set<String> caught = messages(diagram);
            messages(own).stream()
                    .filter(name -> !caught.contains(name))
                    .forEach(name -> found.add(
                            diagram.process(), "message", "the code sends " + name + ", and nothing catches it"));
        });
    }

    private static void message(Element at, String ref, Diagram diagram, Set<String> known, Faults found) {
        String name = diagram.messageName(ref).orElse("");
        found.addIf(!known.contains(name), at, "message", "the code sends no message '" + name + "'");
    }

    /** The names of the messages that this diagram waits for. */
    static Set<String> messages(Diagram diagram) {
        return Xml.tree(diagram.process())
                .map(element -> element.getAttribute("messageRef"))
                .filter(ref -> !ref.isEmpty())
                .flatMap(ref -> diagram.messageName(ref).stream())
                .collect(Collectors.toSet());
    }

    /** An error is caught that an end event of the same file or of a product's diagram throws. */
    private static void errors(Diagram diagram, House house, Faults found) {
        Set<String> thrown = diagram.all("endEvent")
                .flatMap(end -> Xml.tree(end, "errorEventDefinition"))
                .map(error -> error.getAttribute("errorRef"))
                .collect(Collectors.toSet());
        diagram.all("errorEventDefinition")
                .filter(error -> !Xml.is((Element) error.getParentNode(), "endEvent"))
                .filter(error -> !thrown.contains(error.getAttribute("errorRef")))
                .filter(error -> !house.product().errors().contains(code(diagram, error.getAttribute("errorRef"))))
                .forEach(error -> found.add(error, "error", "nobody throws this error"));
    }

    static String code(Diagram diagram, String ref) {
        return Xml.children(diagram.root(), "error").stream()
                .filter(error -> error.getAttribute("id").equals(Diagram.local(ref)))
                .map(error -> error.getAttribute("errorCode"))
                .findFirst()
                .orElse("");
    }
}
