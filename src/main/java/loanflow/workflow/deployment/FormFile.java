package loanflow.workflow.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A Camunda Form, taken apart. */
record FormFile(JsonNode root, List<JsonNode> components) {

    static final Set<String> INPUTS =
            Words.of("textfield textarea number checkbox checklist radio select taglist datetime");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Empty when it is no JSON object. */
    static Optional<FormFile> of(byte[] content) {
        try {
            JsonNode root = JSON.readTree(content);
            List<JsonNode> components = new ArrayList<>();
            collect(root, components);
            return Optional.of(new FormFile(root, components)).filter(form -> form.root.isObject());
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    /** Keys of the fields that a person fills in. */
    Set<String> keys() {
        return fields().stream().map(FormFile::key).collect(Collectors.toSet());
    }

    String id() {
        return root.path("id").asText();
    }

    List<JsonNode> fields() {
        return components.stream()
                .filter(component -> INPUTS.contains(type(component)))
                .toList();
    }

    Optional<JsonNode> field(String key) {
        return fields().stream().filter(field -> key(field).equals(key)).findFirst();
    }

    static String key(JsonNode component) {
        return component.path("key").asText();
    }

    static String type(JsonNode component) {
        return component.path("type").asText();
    }

    private static void collect(JsonNode container, List<JsonNode> into) {
        for (JsonNode component : container.path("components")) {
            into.add(component);
            collect(component, into);
        }
    }
}
