package loanflow.model;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Modeler offers an owner: a task for every delegate, table and form, with parameters that are explained. */
class ElementTemplatesTest {

    private static final Path FOLDER = Path.of(".camunda/element-templates");
    private static final String AGAIN = "cd bpmn && npm run templates";
    private static final Pattern USE = Pattern.compile("\\b([A-Z][A-Z_0-9]*)\\s*\\.\\s*(in|find|set)\\(execution");

    @Test
    void everyDelegateHasATemplateAndEveryTemplateADelegate() {
        assertThat(bound("bpmn:ServiceTask", "camunda:delegateExpression"))
                .as(AGAIN)
                .isEqualTo(delegates().stream().map(name -> "${" + name + "}").collect(toSet()));
    }

    @Test
    void everyTableAndEveryFormHasATemplateAndTheOtherWayRound() {
        assertThat(bound("bpmn:BusinessRuleTask", "camunda:decisionRef"))
                .as(AGAIN)
                .isEqualTo(new HashSet<>(Models.stems("bpmn/decisions", ".dmn")));
        assertThat(bound("bpmn:UserTask", "camunda:formRef"))
                .as(AGAIN)
                .isEqualTo(new HashSet<>(Models.stems("forms", ".form")));
    }

    @Test
    void everyParameterIsExplainedAndIdsAreUnique() {
        Set<String> ids = new HashSet<>();
        for (JsonNode template : templates()) {
            String id = template.path("id").asText();
            assertThat(ids.add(id)).as(id).isTrue();
            assertThat(template.path("name").asText()).as(id).isNotBlank();
            assertThat(template.path("description").asText()).as(id).isNotBlank();
            for (JsonNode property : template.path("properties")) {
                boolean hidden = property.path("type").asText().equals("Hidden");
                assertThat(property.path("binding").path("name").asText())
                        .as(id)
                        .isNotBlank();
                assertThat(hidden || !property.path("label").asText().isBlank())
                        .as("%s: label", id)
                        .isTrue();
                assertThat(hidden || !property.path("description").asText().isBlank())
                        .as("%s: %s", id, property.path("label"))
                        .isTrue();
            }
        }
    }

    /** Read from the delegate itself: as many variables as it touches by name. */
    @Test
    void aServiceTaskNamesWhatItsDelegateReadsAndWrites() {
        int parameters = 0;
        for (JsonNode template : templates()) {
            if (!template.path("appliesTo").path(0).asText().equals("bpmn:ServiceTask")) {
                continue;
            }
            String bean = template.path("id").asText().substring("loanflow.".length());
            Path source = Models.sources().stream()
                    .filter(path -> Introspector.decapitalize(Models.stem(path)).equals(bean))
                    .findFirst()
                    .orElseThrow();
            Set<String> uses = new TreeSet<>();
            USE.matcher(Models.read(source))
                    .results()
                    .forEach(use -> uses.add((use.group(2).equals("set") ? "writes " : "reads ") + use.group(1)));
            long documented = 0;
            for (JsonNode property : template.path("properties")) {
                documented += property.path("binding").path("type").asText().equals("camunda:property") ? 1 : 0;
            }
            assertThat(documented).as("%s: %s. %s", bean, uses, AGAIN).isGreaterThanOrEqualTo(uses.size());
            parameters += (int) documented;
        }
        assertThat(parameters).isGreaterThan(100);
    }

    private static Set<String> bound(String kind, String name) {
        Set<String> values = new HashSet<>();
        for (JsonNode template : templates()) {
            if (template.path("appliesTo").path(0).asText().equals(kind)) {
                template.path("properties").forEach(property -> {
                    if (property.path("binding").path("name").asText().equals(name)) {
                        values.add(property.path("value").asText());
                    }
                });
            }
        }
        return values;
    }

    private static Set<String> delegates() {
        return Models.sources().stream()
                .map(Models::stem)
                .filter(name -> name.endsWith("Delegate"))
                .map(Introspector::decapitalize)
                .collect(toSet());
    }

    private static List<JsonNode> templates() {
        List<JsonNode> all = new ArrayList<>();
        for (String file : Models.stems(FOLDER.toString(), ".json")) {
            try {
                new ObjectMapper()
                        .readTree(FOLDER.resolve(file + ".json").toFile())
                        .forEach(all::add);
            } catch (IOException e) {
                throw new IllegalStateException(file, e);
            }
        }
        return all;
    }
}
