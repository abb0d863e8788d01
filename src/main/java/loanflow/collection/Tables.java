package loanflow.collection;

import java.util.Map;
import java.util.Objects;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads single rows and texts of the owner's tables. */
@Component
class Tables {

    private final DecisionTables tables;

    Tables(DecisionTables tables) {
        this.tables = tables;
    }

    Map<String, Object> single(PolicyVersions policy, String table, Map<String, ? extends @Nullable Object> inputs) {
        return tables.evaluate(policy, table, inputs).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(table + ": no row"));
    }

    static String text(Map<String, Object> row, String output) {
        return (String) Objects.requireNonNull(row.get(output), output);
    }
}
