package loanflow.workflow.deployment;

import java.util.Locale;
import java.util.stream.Stream;

/** What an owner changes. */
public enum ModelKind {
    DIAGRAM(".bpmn"),
    TABLE(".dmn"),
    FORM(".form");

    private final String ending;

    ModelKind(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    static ModelKind of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> name.endsWith(kind.ending))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no model: " + file));
    }
}
