package loanflow.writeoff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The owner's table {@code write-off}. */
@Component
class WriteOffTable {

    private static final String TABLE = "write-off";

    private final DecisionTables tables;
    private final boolean smallLoansEarly;

    /** @param smallLoansEarly the house's policy: small unsecured loans may go after 180 days (DOMAIN §2) */
    WriteOffTable(
            DecisionTables tables, @Value("${loanflow.write-off.small-loans-early:false}") boolean smallLoansEarly) {
        this.tables = tables;
        this.smallLoansEarly = smallLoansEarly;
    }

    Proposal of(PolicyVersions policy, WriteOffFacts facts) {
        return answer(policy, facts.inputs(smallLoansEarly));
    }

    /** The loans that the latest table names, with what it says; the same facts are asked about once. */
    Map<WriteOffFacts, Proposal> named(List<WriteOffFacts> late) {
        Map<Map<String, Object>, Proposal> asked = new HashMap<>();
        Map<WriteOffFacts, Proposal> named = new HashMap<>();
        for (WriteOffFacts facts : late) {
            Proposal proposal = asked.computeIfAbsent(
                    facts.inputs(smallLoansEarly), inputs -> answer(PolicyVersions.LATEST, inputs));
            if (proposal.ground() != Ground.NONE) {
                named.put(facts, proposal);
            }
        }
        return named;
    }

    private Proposal answer(PolicyVersions policy, Map<String, Object> inputs) {
        Map<String, Object> row = tables.evaluate(policy, TABLE, inputs).get(0);
        return new Proposal(
                Ground.valueOf(String.valueOf(row.get("ground"))),
                Integer.parseInt(String.valueOf(row.get("lookAgainDays"))),
                String.valueOf(row.get("afterwards")));
    }
}
