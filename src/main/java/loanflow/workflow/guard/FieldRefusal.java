package loanflow.workflow.guard;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/** Refuses a field, naming it and the rule it breaks; never the value. */
final class FieldRefusal {

    private FieldRefusal() {}

    static FormFieldValidationException of(String field, String rule) {
        // What a stranger sends as a name is not repeated.
        String name = field.matches("\\w{1,64}") ? field : "?";
        return new FormFieldValidationException(rule, "field " + name + " breaks the rule " + rule);
    }
}
