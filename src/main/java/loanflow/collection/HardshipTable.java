package loanflow.collection;

import java.util.Map;
import loanflow.workflow.PolicyVersions;
import loanflow.workflow.Wording;
import org.springframework.stereotype.Component;

/** Asks table {@code hardship-offer}. */
@Component
class HardshipTable {

    private final Tables tables;

    HardshipTable(Tables tables) {
        this.tables = tables;
    }

    /** What may be offered to a person whose hardship is proved, and who may. */
    String offer(PolicyVersions policy, long daysPastDue) {
        Map<String, Object> row = tables.single(
                policy,
                "hardship-offer",
                Map.of(
                        "deceased", false,
                        "terminalIllness", false,
                        "hardshipEvidence", true,
                        "dpd", daysPastDue,
                        "extensionsUsed", 0L,
                        "oneMonthHelps", true));
        return Wording.of(Tables.text(row, "offer")) + " · " + Wording.of(Tables.text(row, "authority"));
    }
}
