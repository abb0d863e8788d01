package loanflow.workflow.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads models as plain XML: without a DOCTYPE it neither reads from elsewhere nor grows without end. */
final class Xml {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final String DEEPEST = "100";

    private Xml() {}

    /** The root element. */
    static Element root(byte[] content) throws SAXException {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            DocumentBuilder parser = parsers.newDocumentBuilder();
            parser.setErrorHandler(null);
            return parser.parse(new ByteArrayInputStream(content)).getDocumentElement();
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("no parser for models", e);
        }
    }

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

    /** The text of the one child of this name; empty when there is none. */
    static String textOf(Element parent, String child) {
        return children(parent, child).stream()
                .findFirst()
                .map(element -> element.getTextContent().strip())
                .orElse("");
    }
}
