package loanflow.workflow.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads models as plain XML: without a DOCTYPE it neither reads from elsewhere nor grows without end. */
final class PlainXml {

    private static final String DEEPEST = "100";

    private PlainXml() {}

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
}
