package loanflow.workflow.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** In which elements two versions of one model differ. */
final class ModelDifference {

    private ModelDifference() {}

    /** Ids of what was added, removed or changed, in alphabetical order; positions in the picture do not count. */
    static List<String> between(ModelKind kind, byte[] one, byte[] other) {
        Map<String, String> before = parts(kind, one);
        Map<String, String> after = parts(kind, other);
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        return ids.stream()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .toList();
    }

    private static Map<String, String> parts(ModelKind kind, byte[] file) {
        Map<String, String> parts = new TreeMap<>();
        if (kind == ModelKind.FORM) {
            FormFile.of(file)
                    .ifPresent(form -> form.components()
                            .forEach(component -> parts.put(FormRules.name(component), alone(component))));
        } else {
            try {
                Xml.tree(PlainXml.root(file))
                        .filter(element -> !Xml.isPicture(element))
                        .filter(element -> !element.getAttribute("id").isEmpty())
                        .forEach(element -> parts.put(element.getAttribute("id"), alone(element)));
            } catch (SAXException e) {
                throw new IllegalStateException("a deployed model is no XML", e);
            }
        }
        return parts;
    }

    /** What belongs to the element itself: parts with an id of their own do not. */
    private static String alone(Element element) {
        List<String> parts = new ArrayList<>(List.of(element.getLocalName()));
        for (int n = 0; n < element.getAttributes().getLength(); n++) {
            parts.add(String.valueOf(element.getAttributes().item(n)));
        }
        for (Element child : Xml.children(element)) {
            if (child.getAttribute("id").isEmpty()) {
                parts.add(alone(child));
            }
        }
        if (Xml.children(element).isEmpty()) {
            parts.add(element.getTextContent().strip());
        }
        return parts.toString();
    }

    private static String alone(JsonNode component) {
        return component instanceof ObjectNode object
                ? object.deepCopy().without("components").toString()
                : component.toString();
    }
}
