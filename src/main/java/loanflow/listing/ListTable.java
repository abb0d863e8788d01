package loanflow.listing;

import java.util.Map;
import loanflow.customer.ListHits;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Component;

/** The owner's table {@code list-entry}. */
@Component
class ListTable {

    private final DecisionTables tables;

    ListTable(DecisionTables tables) {
        this.tables = tables;
    }

    Rule of(PolicyVersions policy, ListProposal proposal, ListHits known) {
        Map<String, Object> row = tables.evaluate(
                        policy,
                        "list-entry",
                        Map.of(
                                "category", proposal.category().name(),
                                "evidence", proposal.evidence(),
                                "fraudConfirmed", known.ownFraudEver(),
                                "writtenOff", known.ownWriteOffEver()))
                .get(0);
        return new Rule(
                Boolean.TRUE.equals(row.get("allowed")),
                Integer.parseInt(String.valueOf(row.get("days"))),
                Boolean.TRUE.equals(row.get("tell")));
    }

    /**
     * What the table says.
     *
     * @param days after which the entry ends
     * @param tell whether the person is told
     */
    record Rule(boolean allowed, int days, boolean tell) {}
}
