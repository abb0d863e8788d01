package loanflow.workflow.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import loanflow.workflow.decision.FeelText;

/** The texts of a form's components: nothing in them runs in a browser, and what is computed is FEEL. */
final class FormTexts {

    private static final Pattern RUNS = Pattern.compile(
            "(?i)<\\s*(script|iframe|object|embed|form|link|style|meta|base|svg|math)|\\bon\\w+\\s*=|javascript:"
                    + "|data:text|https?://|src\\s*=\\s*.?//");

    private FormTexts() {}

    static void check(JsonNode component, Faults found) {
        for (String text : texts(component)) {
            if (RUNS.matcher(text).find()) {
                found.add(
                        FormRules.name(component),
                        "markup",
                        "a form shows text: nothing runs, nothing is loaded from elsewhere");
            }
            if (text.startsWith("=")) {
                FeelText.expression(text.substring(1))
                        .wrong()
                        .forEach(why -> found.add(FormRules.name(component), "feel", why));
            }
        }
    }

    /** Every text below it, those of components inside excepted: they are looked at by themselves. */
    private static List<String> texts(JsonNode part) {
        List<String> texts = new ArrayList<>();
        part.properties().forEach(field -> {
            if (field.getValue().isTextual()) {
                texts.add(field.getValue().asText());
            } else if (!field.getKey().equals("components")) {
                texts.addAll(texts(field.getValue()));
            }
        });
        if (part.isArray()) {
            part.forEach(one -> texts.addAll(one.isTextual() ? List.of(one.asText()) : texts(one)));
        }
        return texts;
    }
}
