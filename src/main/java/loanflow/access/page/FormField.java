package loanflow.access.page;

import java.util.Map;

/**
 * A field of a form.
 *
 * @param label Chinese first
 * @param type as HTML names it; {@code select} for one with choices
 * @param rules attributes by which the browser helps: the server asks again
 * @param choices what is sent, and what people read; in order
 */
public record FormField(String name, String label, String type, String rules, Map<String, String> choices) {

    private static final Html INPUT = Html.page("form-input.html");
    private static final Html SELECT = Html.page("change-select.html");
    private static final Html OPTION = Html.page("change-option.html");
    private static final Html CHOSEN = Html.page("change-option-chosen.html");

    /** A line that must be filled in. */
    public static FormField text(String name, String label, int longest) {
        return new FormField(name, label, "text", " maxlength=\"" + longest + "\" required", Map.of());
    }

    /** A day that must be named. */
    public static FormField day(String name, String label) {
        return new FormField(name, label, "date", " required", Map.of());
    }

    /** A day that may be left open. */
    public static FormField dayOrNone(String name, String label) {
        return new FormField(name, label, "date", "", Map.of());
    }

    /** One of these, in their order. */
    public static FormField choice(String name, String label, Map<String, String> choices) {
        return new FormField(name, label, "select", "", choices);
    }

    Html draw(String typed) {
        return type.equals("select")
                ? SELECT.with(Map.of("label", label, "name", name, "options", options(typed)))
                : INPUT.with(
                        Map.of("label", label, "type", type, "name", name, "value", typed, "rules", new Html(rules)));
    }

    private Html options(String typed) {
        return Html.lines(choices.entrySet().stream()
                .map(one -> (one.getKey().equals(typed) ? CHOSEN : OPTION)
                        .with(Map.of("value", one.getKey(), "text", one.getValue())))
                .toList());
    }
}
