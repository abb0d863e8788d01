package loanflow.workflow.guard;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;

/** The content of a submitted variable as the rules of fields understand it: text, number, flag or a list of them. */
final class PlainContent {

    private PlainContent() {}

    static @Nullable Object of(String name, @Nullable TypedValue value) {
        if (value instanceof ObjectValue object && !object.isDeserialized()) {
            throw FieldRefusal.of(name, "type");
        }
        Object content = value == null ? null : value.getValue();
        return content instanceof SpinJsonNode json ? list(name, json) : simple(name, content);
    }

    private static List<Object> list(String name, SpinJsonNode json) {
        if (!json.isArray()) {
            throw FieldRefusal.of(name, "type");
        }
        List<Object> parts = new ArrayList<>();
        json.elements().forEach(part -> parts.add(part.isValue() ? part.value() : part.toString()));
        return parts;
    }

    private static @Nullable Object simple(String name, @Nullable Object content) {
        if (content == null
                || content instanceof String
                || content instanceof Number
                || content instanceof Boolean
                || content instanceof List<?>) {
            return content;
        }
        throw FieldRefusal.of(name, "type");
    }
}
