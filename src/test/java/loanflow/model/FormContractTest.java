package loanflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Only what Tasklist 7.24 renders and what the server's guard understands. */
class FormContractTest {

    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "checkbox", "checklist", "radio", "select", "taglist", "datetime");
    private static final Set<String> SHOWN =
            Set.of("text", "separator", "spacer", "group", "expression", "table", "html", "button");

    static List<Path> forms() {
        return Models.files("forms", ".form");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFormIsNamedLikeItsFileAndMadeForTheEngine(Path file) throws Exception {
        JsonNode form = read(file);

        assertThat(form.path("id").asText()).isEqualTo(Models.stem(file));
        assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyComponentIsOneThatTasklistRendersAndTheGuardUnderstands(Path file) throws Exception {
        Set<String> keys = new HashSet<>();
        boolean decides = false;
        for (JsonNode component : components(read(file))) {
            String type = component.path("type").asText();
            String name = file + " " + component.path("id").asText();

            assertThat(INPUTS.contains(type) || SHOWN.contains(type))
                    .as("%s: %s", name, type)
                    .isTrue();
            if (INPUTS.contains(type)) {
                assertThat(component.path("key").asText()).as(name).matches("[a-z][A-Za-z0-9]*");
                assertThat(keys.add(component.path("key").asText()))
                        .as("%s: key twice", name)
                        .isTrue();
                assertThat(component.path("label").asText())
                        .as("%s: label in both languages", name)
                        .containsPattern("\\p{IsHan}")
                        .containsPattern("[A-Za-z]{2}");
                decides |= component.path("validate").path("required").asBoolean()
                        && (type.equals("radio") || type.equals("select"));
            }
            for (JsonNode option : component.path("values")) {
                assertThat(option.path("value").asText()).as(name).matches("[A-Z0-9_]+");
            }
        }
        assertThat(decides).as("%s has a required decision", file).isTrue();
    }

    private static List<JsonNode> components(JsonNode container) {
        List<JsonNode> all = new ArrayList<>();
        container.path("components").forEach(component -> {
            all.add(component);
            all.addAll(components(component));
        });
        return all;
    }

    private static JsonNode read(Path file) throws Exception {
        return new ObjectMapper().readTree(file.toFile());
    }
}
