package loanflow.workflow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates deployed decision tables whose inputs are many or personal: inputs are passed in the call and leave no
 * trace in the engine's history; the caller keeps them in its sealed decision record.
 */
public interface DecisionTables {

    /**
     * The matching rules in table order, one map of outputs each; empty when none matches.
     *
     * @param policy the case's pinned versions; a table it does not name is taken at its latest version
     * @param decisionId id of a deployed decision table
     * @param inputs values by input variable; null values are allowed and match no comparison
     * @throws IllegalArgumentException when no such table is deployed
     */
    List<Map<String, Object>> evaluate(
            PolicyVersions policy, String decisionId, Map<String, ? extends @Nullable Object> inputs);

    /** The version that {@link #evaluate} would use. */
    int version(PolicyVersions policy, String decisionId);
}
