package loanflow.access.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * A form of a page, sent from the session that it was shown in.
 *
 * @param action one of our addresses
 * @param button what it says
 */
public record PageForm(String action, String button, List<FormField> fields) {

    private static final Html FORM = Html.page("form.html");
    private static final Html BUTTON = Html.page("form-button.html");

    public PageForm {
        fields = List.copyOf(fields);
    }

    /** What a form hides so that it is worked on once, however often it is sent: a new one each time it is shown. */
    public static String freshKey() {
        return UUID.randomUUID().toString();
    }

    /** A button alone, for the row of a table. */
    public static Html button(String action, String button, CsrfToken token) {
        return BUTTON.with(Map.of(
                "action",
                action,
                "button",
                button,
                "csrf-name",
                token.getParameterName(),
                "csrf-token",
                token.getToken()));
    }

    /** As it is shown first. */
    public Html empty(CsrfToken token) {
        return again(token, Map.of(), "");
    }

    /** Shown again with what was typed, naming the fields that break a rule. */
    public Html again(CsrfToken token, Map<String, String> typed, BindingResult broken) {
        List<String> names =
                broken.getFieldErrors().stream().map(FieldError::getField).toList();
        String labels = fields.stream()
                .filter(field -> names.contains(field.name()))
                .map(FormField::label)
                .collect(Collectors.joining("；"));
        return again(token, typed, "请检查 Please check: " + labels);
    }

    /**
     * Shown again with what was typed.
     *
     * @param rule that it breaks, in words
     */
    public Html again(CsrfToken token, Map<String, String> typed, String rule) {
        return FORM.with(Map.of(
                "action",
                action,
                "csrf-name",
                token.getParameterName(),
                "csrf-token",
                token.getToken(),
                "form-key",
                freshKey(),
                "fields",
                Html.lines(fields.stream()
                        .map(field -> field.draw(typed.getOrDefault(field.name(), "")))
                        .toList()),
                "rule",
                rule,
                "button",
                button));
    }
}
