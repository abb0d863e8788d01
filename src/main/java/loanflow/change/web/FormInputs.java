package loanflow.change.web;

import static loanflow.access.page.Html.lines;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import loanflow.access.page.Html;

/** Draws inputs, filled in as before. */
final class FormInputs {

    private static final Html INPUT = Html.page("change-input.html");
    private static final Html SELECT = Html.page("change-select.html");
    private static final Html OPTION = Html.page("change-option.html");
    private static final Html CHOSEN = Html.page("change-option-chosen.html");

    private FormInputs() {}

    static Html input(String name, String label, String type, Map<String, String> form) {
        return INPUT.with(Map.of("name", name, "label", label, "type", type, "value", form.getOrDefault(name, "")));
    }

    static Html select(String name, String label, List<Map.Entry<String, String>> options, Map<String, String> form) {
        return SELECT.with(Map.of(
                "name",
                name,
                "label",
                label,
                "options",
                lines(options.stream()
                        .map(option -> (option.getKey().equals(form.get(name)) ? CHOSEN : OPTION)
                                .with(Map.of("value", option.getKey(), "text", option.getValue())))
                        .toList())));
    }

    /** To choose from, or nothing. */
    static List<Map.Entry<String, String>> words(String... codes) {
        return Stream.concat(
                        Stream.of(Map.entry("", "—")),
                        Arrays.stream(codes).map(code -> Map.entry(code, TypeWords.of(code))))
                .toList();
    }
}
