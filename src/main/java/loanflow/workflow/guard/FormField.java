package loanflow.workflow.guard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form that a person fills in, with the rules its form states.
 *
 * @param hidden FEEL conditions, its own and those of the groups around it; one that is true hides the field
 * @param options the values offered, empty when they are computed
 * @param computedOptions FEEL that gives the values offered, or null
 * @param decimals digits after the point at most, or null for no limit
 */
record FormField(
        String key,
        String type,
        boolean fillable,
        boolean required,
        List<String> hidden,
        List<String> options,
        @Nullable String computedOptions,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer decimals,
        @Nullable Integer minLength,
        int maxLength,
        @Nullable String pattern) {

    private static final Set<String> FREE_TEXT = Set.of("textfield", "textarea");
    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");

    /** Moved to our own table when the form is submitted. */
    boolean isFreeText() {
        return FREE_TEXT.contains(type);
    }

    boolean isChoice() {
        return CHOICES.contains(type);
    }
}
