package loanflow.workflow.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The models that the product brings, taken apart: the code was written for them. */
final class ProductFiles {

    private final Map<String, Diagram> diagrams;
    private final Map<String, Table> tables;
    private final Map<String, FormFile> forms;

    /** By their file names; each is named like what is in it. */
    ProductFiles(Map<String, byte[]> files) {
        this.diagrams = byId(ending(files, ".bpmn").flatMap(file -> Diagram.of(root(file)).stream()), Diagram::id);
        this.tables = byId(ending(files, ".dmn").flatMap(file -> Table.of(root(file))), Table::id);
        this.forms = byId(ending(files, ".form").flatMap(file -> FormFile.of(file).stream()), FormFile::id);
    }

    Optional<Diagram> diagram(String id) {
        return Optional.ofNullable(diagrams.get(id));
    }

    Optional<Table> table(String id) {
        return Optional.ofNullable(tables.get(id));
    }

    Optional<FormFile> form(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    /** A field of this form; for a form that the product does not have, of any form that has such a field. */
    Optional<JsonNode> field(String form, String key) {
        return forms.containsKey(form)
                ? form(form).flatMap(own -> own.field(key)).or(() -> anyField(key))
                : anyField(key);
    }

    private Optional<JsonNode> anyField(String key) {
        return forms.values().stream().flatMap(form -> form.field(key).stream()).findFirst();
    }

    /** Whether a diagram shows this table as a step of its own: then it may read every variable of the case. */
    boolean isDrawn(String table) {
        return diagrams.values().stream()
                .flatMap(diagram -> diagram.all("businessRuleTask"))
                .anyMatch(task -> Xml.camunda(task, "decisionRef").equals(table));
    }

    /** Names of the messages that the code sends. */
    Set<String> messages() {
        return diagrams.values().stream()
                .flatMap(diagram -> DiagramEvents.messages(diagram).stream())
                .collect(Collectors.toSet());
    }

    /** Codes of the errors that the product's diagrams throw or catch. */
    Set<String> errors() {
        return diagrams.values().stream()
                .flatMap(diagram -> Xml.children(diagram.root(), "error").stream())
                .map(error -> error.getAttribute("errorCode"))
                .collect(Collectors.toSet());
    }

    private static <T> Map<String, T> byId(Stream<T> models, Function<T, String> id) {
        return models.collect(Collectors.toMap(id, model -> model, (first, again) -> first));
    }

    private static Stream<byte[]> ending(Map<String, byte[]> files, String ending) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(ending))
                .map(Map.Entry::getValue);
    }

    private static Element root(byte[] file) {
        try {
            return PlainXml.root(file);
        } catch (SAXException e) {
            throw new IllegalStateException("a model of the product is no XML", e);
        }
    }
}
