package loanflow.workflow;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/**
 * The version of each decision table and form that was current when a case started. A case keeps them to its end, so
 * that a table changed today decides the next case and not the one half way. Process variable {@code policy}.
 */
public record PolicyVersions(@JsonValue Map<String, Integer> byId) {

    public static final ProcessVariable<PolicyVersions> POLICY = ProcessVariable.json("policy", PolicyVersions.class);

    /** For callers without a case (batches, the contact gate): always the latest version of each table. */
    public static final PolicyVersions LATEST = new PolicyVersions(Map.of());

    @JsonCreator
    public PolicyVersions {
        byId = Map.copyOf(byId);
    }
}
