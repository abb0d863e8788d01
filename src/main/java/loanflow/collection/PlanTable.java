package loanflow.collection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import loanflow.contact.MessageTemplate;
import loanflow.servicing.LateLoan;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks table {@code collection-plan}. */
@Component
class PlanTable {

    private final DecisionTables tables;

    PlanTable(DecisionTables tables) {
        this.tables = tables;
    }

    /** Every action of the stage's plan for this tier, in table order. */
    List<PlanRow> rows(PolicyVersions policy, CollectionCase found, List<LateLoan> late, LocalDate today) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("stage", found.stage());
        inputs.put("tier", found.tier());
        inputs.put("firstInstalment", late.get(0).firstInstalment());
        inputs.put("lost", found.isLost());
        inputs.put(
                "lostDays",
                found.lostSince() == null
                        ? null
                        : today.toEpochDay() - found.lostSince().toEpochDay());
        inputs.put("brokenPromises", (long) found.brokenPromises());
        inputs.put("awardExists", false);
        inputs.put("principalOpenFen", Strategy.openPrincipal(late));
        return tables.evaluate(policy, "collection-plan", inputs).stream()
                .map(PlanTable::row)
                .toList();
    }

    private static PlanRow row(Map<String, Object> row) {
        Number every = (Number) row.get("everyDays");
        return new PlanRow(
                ActionKind.valueOf(Tables.text(row, "action")),
                ((Number) Objects.requireNonNull(row.get("day"))).longValue(),
                every == null ? 0 : every.longValue(),
                MessageTemplate.valueOf(Tables.text(row, "template")));
    }
}
