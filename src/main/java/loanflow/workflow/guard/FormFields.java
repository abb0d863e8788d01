package loanflow.workflow.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Reads the fields of a Camunda Form (form-js schema): the allow-list of what may be submitted with it. */
final class FormFields {

    static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "checkbox", "checklist", "radio", "select", "taglist", "datetime");

    private static final int MOST_CHARACTERS = 4_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private FormFields() {}

    /** The fields of the form of a task; none where it has no form. */
    static List<FormField> of(TaskEntity task, CommandContext context) {
        if (task.getTaskDefinition().getCamundaFormDefinitionKey() == null) {
            return List.of();
        }
        return read(context.runWithoutAuthorization(
                () -> context.getProcessEngineConfiguration().getFormService().getDeployedTaskForm(task.getId())));
    }

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
            FormNodes.feel(component.path("conditional").path("hide")).ifPresent(hidden::add);
            if (INPUTS.contains(component.path("type").asText()) && component.hasNonNull("key")) {
                into.add(field(component, List.copyOf(hidden)));
            }
            collect(component, hidden, into);
        }
    }

    private static FormField field(JsonNode component, List<String> hidden) {
        JsonNode rules = component.path("validate");
        String valuesKey = FormNodes.text(component.path("valuesKey"));
        return new FormField(
                component.path("key").asText(),
                component.path("type").asText(),
                !component.path("readonly").asBoolean()
                        && !component.path("disabled").asBoolean(),
                rules.path("required").asBoolean(),
                hidden,
                FormNodes.options(component.path("values")),
                FormNodes.feel(component.path("valuesExpression")).orElse(valuesKey),
                FormNodes.number(rules.path("min")),
                FormNodes.number(rules.path("max")),
                FormNodes.integer(component.path("decimalDigits")),
                FormNodes.integer(rules.path("minLength")),
                rules.path("maxLength").asInt(MOST_CHARACTERS),
                FormNodes.text(rules.path("pattern")));
    }
}
