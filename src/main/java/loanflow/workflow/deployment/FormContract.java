package loanflow.workflow.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the code asks of forms: the fields it reads are there and say what it knows, and no field writes what is its own. */
final class FormContract {

    private FormContract() {}

    static void check(FormFile form, House house, Faults found) {
        ProductFiles product = house.product();
        for (JsonNode field : form.fields()) {
            String key = FormFile.key(field);
            Optional<JsonNode> own = product.field(form.id(), key);
            if (own.isEmpty() && house.variables().contains(key)) {
                found.add(FormRules.name(field), "variable", "the system writes " + key + " itself");
            }
            own.ifPresent(known -> options(field, known, found));
        }
        product.form(form.id())
                .ifPresent(own -> own.fields().stream()
                        .filter(field -> field.path("validate").path("required").asBoolean())
                        .filter(field -> form.field(FormFile.key(field)).isEmpty())
                        .forEach(field -> found.add(
                                form.id(),
                                "fields",
                                "the code reads the field " + FormFile.key(field) + ", which is missing")));
    }

    private static void options(JsonNode field, JsonNode own, Faults found) {
        Set<String> known = options(own);
        options(field).stream()
                .filter(option -> !known.isEmpty() && !known.contains(option))
                .forEach(option ->
                        found.add(FormRules.name(field), "options", "the code knows " + known + ", no " + option));
    }

    private static Set<String> options(JsonNode field) {
        Set<String> options = new TreeSet<>();
        field.path("values").forEach(option -> options.add(option.path("value").asText()));
        return options;
    }
}
