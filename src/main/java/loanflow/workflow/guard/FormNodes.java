package loanflow.workflow.guard;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a form's JSON that rules are made of. */
final class FormNodes {

    private FormNodes() {}

    static List<String> options(JsonNode values) {
        List<String> options = new ArrayList<>();
        values.forEach(option -> options.add(option.path("value").asText()));
        return List.copyOf(options);
    }

    static Optional<String> feel(JsonNode node) {
        return node.isTextual() && node.asText().startsWith("=")
                ? Optional.of(node.asText().substring(1).strip())
                : Optional.empty();
    }

    static @Nullable String text(JsonNode node) {
        return node.isTextual() && !node.asText().isEmpty() ? node.asText() : null;
    }

    static @Nullable Integer integer(JsonNode node) {
        return node.isNumber() ? node.intValue() : null;
    }

    static @Nullable BigDecimal number(JsonNode node) {
        return node.isNumber() || (node.isTextual() && !node.asText().isEmpty()) ? new BigDecimal(node.asText()) : null;
    }
}
