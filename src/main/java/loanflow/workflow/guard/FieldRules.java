package loanflow.workflow.guard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Does a value obey the rules of its field? The answer is the name of the first rule it breaks. */
final class FieldRules {

    private static final int DATE_TIME_CHARACTERS = 40;

    private FieldRules() {}

    static boolean isEmpty(@Nullable Object value) {
        return value == null || value.equals("") || (value instanceof Collection<?> many && many.isEmpty());
    }

    /** For a value that is not empty. */
    static Optional<String> broken(FormField field, Object value, List<String> options) {
        return switch (field.type()) {
            case "number" -> FieldBounds.number(field, value);
            case "checkbox" -> checkbox(field, value);
            case "datetime" -> dateTime(value);
            case "radio", "select" -> choice(value, options);
            case "checklist", "taglist" -> choices(value, options);
            default -> FieldBounds.text(field, value);
        };
    }

    private static Optional<String> checkbox(FormField field, Object value) {
        if (!(value instanceof Boolean)) {
            return Optional.of("type");
        }
        return field.required() && value.equals(false) ? Optional.of("required") : Optional.empty();
    }

    private static Optional<String> dateTime(Object value) {
        if (!(value instanceof String text) || text.length() > DATE_TIME_CHARACTERS) {
            return Optional.of("type");
        }
        try {
            LocalDate unused = LocalDate.parse(text.substring(0, Math.min(10, text.length())));
            return Optional.empty();
        } catch (DateTimeParseException noDate) {
            return Optional.of("type");
        }
    }

    private static Optional<String> choice(Object value, List<String> options) {
        if (value instanceof Collection<?>) {
            return Optional.of("type");
        }
        return options.contains(value.toString()) ? Optional.empty() : Optional.of("options");
    }

    private static Optional<String> choices(Object value, List<String> options) {
        if (!(value instanceof Collection<?> chosen)) {
            return Optional.of("type");
        }
        return chosen.stream().map(String::valueOf).allMatch(options::contains)
                ? Optional.empty()
                : Optional.of("options");
    }
}
