package loanflow.workflow.guard;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Does a number or a text keep within the bounds of its field? The answer is the name of the first bound it breaks. */
final class FieldBounds {

    private static final int MOST_DIGITS = 20;
    private static final Pattern NUMBER =
            Pattern.compile("-?\\d{1," + MOST_DIGITS + "}(\\.\\d{1," + MOST_DIGITS + "})?");

    private FieldBounds() {}

    static Optional<String> number(FormField field, Object value) {
        if (!(value instanceof Number || value instanceof String)
                || !NUMBER.matcher(value.toString()).matches()) {
            return Optional.of("type");
        }
        BigDecimal number = new BigDecimal(value.toString());
        if (field.min() != null && number.compareTo(field.min()) < 0) {
            return Optional.of("min");
        }
        if (field.max() != null && number.compareTo(field.max()) > 0) {
            return Optional.of("max");
        }
        return field.decimals() != null && number.stripTrailingZeros().scale() > field.decimals()
                ? Optional.of("decimalDigits")
                : Optional.empty();
    }

    static Optional<String> text(FormField field, Object value) {
        if (!(value instanceof String text)) {
            return Optional.of("type");
        }
        if (field.minLength() != null && text.length() < field.minLength()) {
            return Optional.of("minLength");
        }
        if (text.length() > field.maxLength()) {
            return Optional.of("maxLength");
        }
        return field.pattern() != null
                        && !Pattern.compile(field.pattern()).matcher(text).find()
                ? Optional.of("pattern")
                : Optional.empty();
    }
}
