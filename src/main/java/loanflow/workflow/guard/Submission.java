package loanflow.workflow.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/**
 * What a person submitted with a form, checked against that form: only its fields, each obeying its rules.
 *
 * @param variables what goes on into the case
 * @param notes free text by field; it leaves no variable
 */
record Submission(VariableMap variables, Map<String, String> notes) {

    /**
     * @param seen the variables of the task, which options and conditions of the form may speak of
     * @throws FormFieldValidationException naming the field and the rule it breaks; never the value
     */
    static Submission check(List<FormField> form, Map<String, Object> seen, Map<String, Object> submitted) {
        VariableMap typed = Variables.fromMap(submitted);
        Map<String, @Nullable Object> plain = new HashMap<>();
        typed.keySet().forEach(name -> plain.put(name, PlainContent.of(name, typed.getValueTyped(name))));
        FormFeel feel = new FormFeel(seen, plain);

        Set<String> known = new HashSet<>();
        VariableMap variables = Variables.createVariables();
        Map<String, String> notes = new HashMap<>();
        for (FormField field : form) {
            known.add(field.key());
            Object value = plain.get(field.key());
            check(field, value, feel);
            if (field.fillable() && plain.containsKey(field.key())) {
                keep(field, value, typed, variables, notes);
            }
        }
        plain.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw FieldRefusal.of(name, "unknown");
                });
        return new Submission(variables, notes);
    }

    private static void check(FormField field, @Nullable Object value, FormFeel feel) {
        if (!field.fillable()) {
            return;
        }
        boolean hidden = feel.isHidden(field);
        if (value == null || FieldRules.isEmpty(value)) {
            if (field.required() && !hidden) {
                throw FieldRefusal.of(field.key(), "required");
            }
        } else if (hidden) {
            throw FieldRefusal.of(field.key(), "hidden");
        } else {
            Optional<String> broken = FieldRules.broken(field, value, feel.options(field));
            broken.ifPresent(rule -> {
                throw FieldRefusal.of(field.key(), rule);
            });
        }
    }

    private static void keep(
            FormField field,
            @Nullable Object value,
            VariableMap typed,
            VariableMap variables,
            Map<String, String> notes) {
        if (!field.isFreeText()) {
            variables.putValueTyped(field.key(), typed.getValueTyped(field.key()));
        } else if (value != null && !FieldRules.isEmpty(value)) {
            notes.put(field.key(), value.toString());
        }
    }
}
