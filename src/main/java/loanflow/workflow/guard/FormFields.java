package loanflow.workflow.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a Camunda Form (form-js schema): the allow-list of what may be submitted with it. */
final class FormFields {

    static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "checkbox", "checklist", "radio", "select", "taglist", "datetime");

    private static final int MOST_CHARACTERS = 4_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private FormFields() {}

    static List<FormField> read(InputStream form) {
        try (form) {
            List<FormField> fields = new ArrayList<>();
            collect(JSON.readTree(form), List.of(), fields);
            return List.copyOf(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode container, List<String> hiddenAbove, List<FormField> into) {
        for (JsonNode component : container.path("components")) {
            List<String> hidden = new ArrayList<>(hiddenAbove);
            feel(component.path("conditional").path("hide")).ifPresent(hidden::add);
            if (INPUTS.contains(component.path("type").asText()) && component.hasNonNull("key")) {
                into.add(field(component, List.copyOf(hidden)));
            }
            collect(component, hidden, into);
        }
    }

    private static FormField field(JsonNode component, List<String> hidden) {
        JsonNode rules = component.path("validate");
        String valuesKey = text(component.path("valuesKey"));
        return new FormField(
                component.path("key").asText(),
                component.path("type").asText(),
                !component.path("readonly").asBoolean()
                        && !component.path("disabled").asBoolean(),
                rules.path("required").asBoolean(),
                hidden,
                options(component.path("values")),
                feel(component.path("valuesExpression")).orElse(valuesKey),
                number(rules.path("min")),
                number(rules.path("max")),
                integer(component.path("decimalDigits")),
                integer(rules.path("minLength")),
                rules.path("maxLength").asInt(MOST_CHARACTERS),
                text(rules.path("pattern")));
    }

    private static List<String> options(JsonNode values) {
        List<String> options = new ArrayList<>();
        values.forEach(option -> options.add(option.path("value").asText()));
        return List.copyOf(options);
    }

    private static Optional<String> feel(JsonNode node) {
        return node.isTextual() && node.asText().startsWith("=")
                ? Optional.of(node.asText().substring(1).strip())
                : Optional.empty();
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() && !node.asText().isEmpty() ? node.asText() : null;
    }

    private static @Nullable Integer integer(JsonNode node) {
        return node.isNumber() ? node.intValue() : null;
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        return node.isNumber() || (node.isTextual() && !node.asText().isEmpty()) ? new BigDecimal(node.asText()) : null;
    }
}
