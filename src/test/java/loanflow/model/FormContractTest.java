package loanflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the forms of this repository owe it beyond the rules for everything that is deployed, which {@code ModelRulesTest}
 * holds them to.
 */
class FormContractTest {

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
    void itSpeaksBothLanguagesAndAsksForADecision(Path file) throws Exception {
        boolean decides = false;
        for (JsonNode component : components(read(file))) {
            String type = component.path("type").asText();
            String name = file + " " + component.path("id").asText();

            if (component.has("key")) {
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
