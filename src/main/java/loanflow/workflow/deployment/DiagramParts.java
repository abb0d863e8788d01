package loanflow.workflow.deployment;

import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Only what this house runs: every element and every attribute of the engine that is not listed is refused. */
final class DiagramParts {

    private static final Map<String, String> CODE = Map.of(
            "scriptTask", "a script is code",
            "script", "a script is code",
            "class", "a Java class is code",
            "expression", "a method call is code",
            "executionListener", "a listener is code",
            "taskListener", "a listener is code",
            "connector", "a connector calls the outside",
            "type", "an external, mail or shell task is done outside of this house");

    private DiagramParts() {}

    static void check(Element element, Faults found) {
        String name = element.getLocalName();
        if (Xml.isPicture(element)) {
            return;
        }
        found.addIf(!KnownParts.has(element), element, rule(name), reason(name));
        attributes(element, found);
        Xml.children(element).forEach(child -> check(child, found));
    }

    private static void attributes(Element element, Faults found) {
        NamedNodeMap attributes = element.getAttributes();
        for (int n = 0; n < attributes.getLength(); n++) {
            if (attributes.item(n) instanceof Attr attribute && !KnownParts.has(attribute)) {
                String name = attribute.getLocalName();
                found.add(element, rule(name), reason(name));
            }
        }
    }

    private static String rule(String name) {
        return CODE.containsKey(name) || KnownParts.isLanguage(name) ? "noCode" : "knownParts";
    }

    private static String reason(String name) {
        String why = CODE.getOrDefault(name, KnownParts.isLanguage(name) ? "it names a language or service" : "");
        return why.isEmpty() ? name + " is nothing that this house runs" : why + ": " + name;
    }
}
