package loanflow.workflow.guard;

import java.util.List;
import java.util.Map;
import loanflow.workflow.decision.FastFeel;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.jspecify.annotations.Nullable;

/** Evaluates the FEEL in forms as the browser did, on what the person saw and what he or she typed. */
final class FormFeel {

    private static final FeelEngine FEEL = new FastFeel().createInstance();

    private final VariableContext data;

    FormFeel(Map<String, ? extends @Nullable Object> seen, Map<String, ? extends @Nullable Object> typed) {
        var all = Variables.createVariables();
        all.putAll(seen);
        all.putAll(typed);
        this.data = all.asVariableContext();
    }

    boolean isHidden(FormField field) {
        return field.hidden().stream().anyMatch(condition -> Boolean.TRUE.equals(evaluate(condition)));
    }

    List<String> options(FormField field) {
        String expression = field.computedOptions();
        if (expression == null) {
            return field.options();
        }
        return evaluate(expression) instanceof List<?> offered
                ? offered.stream().map(FormFeel::valueOf).toList()
                : List.of();
    }

    private static String valueOf(@Nullable Object option) {
        return String.valueOf(option instanceof Map<?, ?> labelled ? labelled.get("value") : option);
    }

    /** Null, as in the browser, when the expression has no value. */
    private @Nullable Object evaluate(String expression) {
        try {
            return FEEL.evaluateSimpleExpression(expression, data);
        } catch (FeelException noValue) {
            return null;
        }
    }
}
