package loanflow.change.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import loanflow.access.Problem;
import org.jspecify.annotations.Nullable;

/** Reads single fields of a form. */
final class FormTexts {

    private FormTexts() {}

    /** Null when nothing was filled in. */
    static @Nullable String given(Map<String, String> form, String name) {
        String value = form.getOrDefault(name, "").strip();
        return value.isEmpty() ? null : value;
    }

    static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw Problem.invalid("on", "date", "A day is written 2026-01-31.");
        }
    }

    static <E extends Enum<E>> E choice(Class<E> type, String name, Map<String, String> form) {
        try {
            return Enum.valueOf(type, form.getOrDefault(name, ""));
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid(name, "options", "This is none of the choices.");
        }
    }
}
