package loanflow.workflow.deployment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** All rules for what people deploy, by the kind of the file. */
final class ModelRules {

    private ModelRules() {}

    /** What is wrong with the file; nothing when it may run. */
    static List<Fault> check(String file, byte[] content, House house) {
        Faults found = new Faults(shortName(file));
        try {
            byKind(file, content, house, found);
        } catch (StackOverflowError bottomless) {
            found.add("", "depth", "an expression in it is nested too deeply");
        }
        return found.all();
    }

    private static void byKind(String file, byte[] content, House house, Faults found) {
        if (is(file, ".bpmn", ".bpmn20.xml")) {
            plain(content, found).forEach(root -> DiagramRules.check(root, house, found));
        } else if (is(file, ".dmn", ".dmn11.xml")) {
            plain(content, found).forEach(root -> TableRules.check(root, house, found));
        } else if (is(file, ".form")) {
            FormFile.of(content)
                    .ifPresentOrElse(
                            form -> FormRules.check(form, house, found),
                            () -> found.add("", "json", "a form is a JSON object"));
        } else {
            found.add("", "kindOfFile", "diagrams (.bpmn), tables (.dmn) and forms (.form) are deployed, nothing else");
        }
    }

    /** For whoever deploys it: nothing reads from elsewhere, nothing grows without end. */
    static List<Fault> checkPlain(String file, byte[] content) {
        Faults found = new Faults(shortName(file));
        if (is(file, ".bpmn", ".dmn", ".cmmn", ".xml")) {
            var unused = plain(content, found);
        }
        return found.all();
    }

    private static List<Element> plain(byte[] content, Faults found) {
        try {
            return List.of(PlainXml.root(content));
        } catch (SAXException e) {
            found.add("", "xml", "a model must be well-formed XML without a DOCTYPE");
            return List.of();
        }
    }

    private static boolean is(String file, String... endings) {
        String name = file.toLowerCase(Locale.ROOT);
        return Stream.of(endings).anyMatch(name::endsWith);
    }

    private static String shortName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
