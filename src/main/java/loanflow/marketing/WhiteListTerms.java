package loanflow.marketing;

import static loanflow.marketing.WhiteListTables.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Component;

/** The owner's table {@code white-list-terms}. */
@Component
class WhiteListTerms {

    static final List<String> TIERS = List.of("W1", "W2", "W3");

    private final DecisionTables tables;

    WhiteListTerms(DecisionTables tables) {
        this.tables = tables;
    }

    /** Terms by tier. */
    Map<String, Terms> of(PolicyVersions policy) {
        Map<String, Terms> terms = new HashMap<>();
        for (String tier : TIERS) {
            tables.evaluate(policy, "white-list-terms", Map.of("tier", tier)).stream()
                    .findFirst()
                    .ifPresent(row -> terms.put(tier, terms(row)));
        }
        return terms;
    }

    private static Terms terms(Map<String, Object> row) {
        return new Terms(
                number(row, "batchBudgetFen"),
                number(row, "dayBudgetFen"),
                Math.toIntExact(number(row, "holdOutPercent")),
                Math.toIntExact(number(row, "validDays")));
    }
}
