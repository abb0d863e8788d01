package loanflow.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A process variable with a name and a type. Variables route, they do not hold data: a text, a whole number, a flag or
 * a small evidence snapshot; never personal data, because history keeps them in clear text.
 */
public final class ProcessVariable<T> {

    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private static final Set<String> NAMES = ConcurrentHashMap.newKeySet();

    private final String name;
    private final Function<Object, T> read;
    private final Function<T, Object> write;

    private ProcessVariable(String name, Function<Object, T> read, Function<T, Object> write) {
        NAMES.add(name);
        this.name = name;
        this.read = read;
        this.write = write;
    }

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class::cast, value -> value);
    }

    public static ProcessVariable<Long> number(String name) {
        return new ProcessVariable<>(name, value -> ((Number) value).longValue(), value -> value);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class::cast, value -> value);
    }

    /** A small JSON snapshot, stored as a Spin value so that forms can show its parts. */
    public static <T> ProcessVariable<T> json(String name, Class<T> type) {
        return new ProcessVariable<>(
                name,
                value -> fromJson(value.toString(), type),
                value -> SpinValues.jsonValue(toJson(value)).create());
    }

    /** The names of all variables that were made so far. */
    public static Set<String> names() {
        return Set.copyOf(NAMES);
    }

    public String name() {
        return name;
    }

    /** The value. A missing one is a defect of the model. */
    public T in(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("process variable missing: " + name));
    }

    public Optional<T> find(VariableScope scope) {
        TypedValue value = scope.getVariableTyped(name, false);
        return Optional.ofNullable(value).map(ProcessVariable::plain).map(read);
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, stored(value));
    }

    /** What the engine keeps of a value, for a message that brings it. */
    public Object stored(T value) {
        return write.apply(value);
    }

    /** The text of a JSON value is taken as it is stored: building the tree for it would only be undone again. */
    private static @Nullable Object plain(TypedValue value) {
        return value instanceof JsonValue json && !json.isDeserialized() ? json.getValueSerialized() : value.getValue();
    }

    private static <T> T fromJson(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("process variable is not a " + type.getSimpleName(), e);
        }
    }

    private static String toJson(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON for " + value.getClass().getSimpleName(), e);
        }
    }
}
