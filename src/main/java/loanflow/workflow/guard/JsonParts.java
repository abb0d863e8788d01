package loanflow.workflow.guard;

import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;

/** Reads a field of a JSON variable: {@code ${policy['fraud-decision']}}. A missing field is null. */
final class JsonParts extends ReadingResolver {

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof SpinJsonNode json && json.isObject() && property instanceof String field) {
            context.setPropertyResolved(true);
            return json.hasProp(field) ? value(json.prop(field)) : null;
        }
        return null;
    }

    private static @Nullable Object value(SpinJsonNode part) {
        return part.isNull() ? null : part.isValue() ? part.value() : part;
    }
}
