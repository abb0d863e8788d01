package loanflow.underwriting;

import java.util.List;
import java.util.Map;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;

/** The owner's tables in the versions of one case. */
record CaseTables(DecisionTables tables, PolicyVersions policy) {

    List<Map<String, Object>> rows(String table, Map<String, ? extends @Nullable Object> values) {
        return tables.evaluate(policy, table, values);
    }

    String first(String table, Map<String, ? extends @Nullable Object> values, String output) {
        return rows(table, values).stream()
                .findFirst()
                .map(row -> String.valueOf(row.get(output)))
                .orElseThrow(() -> new IllegalStateException("table " + table + " gave no answer"));
    }
}
