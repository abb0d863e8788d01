package loanflow.workflow.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** How the elements of a model are walked through. */
final class Xml {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private Xml() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    /** The element itself and all below it, in the order of the file. */
    static Stream<Element> tree(Element top) {
        return Stream.concat(Stream.of(top), children(top).stream().flatMap(Xml::tree));
    }

    static Stream<Element> tree(Element top, String name) {
        return tree(top).filter(element -> is(element, name));
    }

    static boolean is(Element element, String name) {
        return element.getLocalName().equals(name);
    }

    /** Its id, or that of the nearest element around it that has one. */
    static String idOf(Element element) {
        for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
            if (!around.getAttribute("id").isEmpty()) {
                return around.getAttribute("id");
            }
        }
        return "";
    }

    /** Whether it only says where something is drawn. */
    static boolean isPicture(Element element) {
        return String.valueOf(element.getNamespaceURI()).matches(".*/(DI|DC|DMNDI)/?");
    }

    /** An attribute of the engine's own namespace; empty when it is not there. */
    static String camunda(Element element, String name) {
        return element.getAttributeNS(CAMUNDA, name);
    }

    /** Its text as the engine reads it: in one piece, whatever comments and elements stand between. */
    static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text part) {
                text.append(part.getData());
            }
        }
        return text.toString();
    }

    /** The text of the one child of this name; empty when there is none. */
    static String textOf(Element parent, String child) {
        return children(parent, child).stream()
                .findFirst()
                .map(element -> element.getTextContent().strip())
                .orElse("");
    }
}
