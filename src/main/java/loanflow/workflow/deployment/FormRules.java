package loanflow.workflow.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Only what Tasklist shows and the guard of submissions understands, and nothing that runs in a browser. */
final class FormRules {

    static final Set<String> SHOWN = Words.of("text separator spacer group expression table html button");

    private FormRules() {}

    static void check(FormFile form, House house, Faults found) {
        if (form.id().isBlank()) {
            found.add("", "id", "a form has an id");
        }
        if (!form.root().path("executionPlatform").asText().equals("Camunda Platform")) {
            found.add(form.id(), "platform", "it is not made for Camunda Platform 7");
        }
        if (form.root().path("schemaVersion").asInt() > 16) {
            found.add(form.id(), "platform", "Tasklist shows forms up to schema version 16");
        }
        Set<String> keys = new HashSet<>();
        for (JsonNode component : form.components()) {
            component(component, found);
            boolean input = FormFile.INPUTS.contains(FormFile.type(component));
            String key = FormFile.key(component);
            if (input && !key.matches("[a-z][A-Za-z0-9]*")) {
                found.add(name(component), "key", "a field has a key in camelCase");
            }
            if (input && !keys.add(key)) {
                found.add(name(component), "key", "two fields have the key " + key);
            }
        }
        FormContract.check(form, house, found);
    }

    private static void component(JsonNode component, Faults found) {
        String type = FormFile.type(component);
        if (!FormFile.INPUTS.contains(type) && !SHOWN.contains(type)) {
            found.add(name(component), "component", "Tasklist does not show '" + type + "'");
        }
        FormTexts.check(component, found);
        try {
            Pattern unused =
                    Pattern.compile(component.path("validate").path("pattern").asText());
        } catch (PatternSyntaxException e) {
            found.add(name(component), "pattern", "its pattern cannot be read");
        }
    }

    static String name(JsonNode component) {
        return component.path("id").asText(FormFile.key(component));
    }
}
