package loanflow.debit;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Component;

/** The owner's table {@code direct-debit-plan}: when what is due may be drawn, and how often (DOMAIN §9.2). */
@Component
class DebitPlan {

    private final DecisionTables tables;

    DebitPlan(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * What the table decides on, the same for many loans.
     *
     * @param attempts tries so far for the oldest open due date
     * @param failuresInRow failures since the last success under this mandate
     */
    record Case(String currency, int daysPastDue, int attempts, int failuresInRow) {}

    /** Those of the cases in which money may be drawn at this hour. */
    List<Case> drawn(List<Case> cases, LocalDateTime slot) {
        return cases.stream().filter(one -> mayDraw(one, slot)).toList();
    }

    private boolean mayDraw(Case one, LocalDateTime slot) {
        return tables
                .evaluate(
                        PolicyVersions.LATEST,
                        "direct-debit-plan",
                        Map.of(
                                "currency", one.currency(),
                                "daysPastDue", (long) one.daysPastDue(),
                                "weekday", (long) slot.getDayOfWeek().getValue(),
                                "hour", (long) slot.getHour(),
                                "attempts", (long) one.attempts(),
                                "failuresInRow", (long) one.failuresInRow()))
                .stream()
                .anyMatch(row -> "DEBIT".equals(row.get("decision")));
    }
}
