package loanflow.collection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import loanflow.contact.MessageTemplate;
import loanflow.scoring.Score;
import loanflow.scoring.Scoring;
import loanflow.servicing.LateLoan;
import loanflow.servicing.PaymentBehaviour;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import loanflow.workflow.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the owner's tables: stage, card, tier, plan. */
@Component
class Strategy {

    private static final List<String> C1_STAGES = List.of("S1", "S2", "S3");

    /**
     * What only a bureau, an app and a debit facility could tell: until they do, the typical persona of DOMAIN §10.5.
     * A missing input would earn no points at all, which is neither good nor bad but wrong.
     */
    private static final Map<String, Object> NOT_YET_KNOWN =
            Map.of("debitFailRatio", 0.30, "platforms30d", 1L, "appLogin7d", 2L, "extensionsUsed", 0L);

    private final DecisionTables tables;
    private final Scoring scoring;

    Strategy(DecisionTables tables, Scoring scoring) {
        this.tables = tables;
        this.scoring = scoring;
    }

    String stage(PolicyVersions policy, long daysPastDue) {
        return text(single(policy, "collection-stage", Map.of("dpd", daysPastDue)), "stage");
    }

    /**
     * Tier by the card of the stage: C1 for S1 to S3; for M2 and later the table's own row for "no card yet".
     *
     * @param brokenRatio broken promises by promises judged; null when none was
     */
    Rating rate(
            PolicyVersions policy,
            String stage,
            List<LateLoan> late,
            PaymentBehaviour behaviour,
            @Nullable Double brokenRatio) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("stage", stage);
        inputs.put("bScore", null);
        inputs.put("pNotCured", null);
        inputs.put("recoveryRatio", null);
        if (!C1_STAGES.contains(stage)) {
            return new Rating(text(single(policy, "collection-tier", inputs), "tier"), null, null);
        }
        Score score = scoring.collection(policy, characteristics(late, behaviour, brokenRatio));
        inputs.put("pNotCured", score.pdBps() / 10_000.0);
        return new Rating(text(single(policy, "collection-tier", inputs), "tier"), score.value(), score.pdBps());
    }

    /** What may be offered to a person whose hardship is proved, and who may: table {@code hardship-offer}. */
    String hardshipOffer(PolicyVersions policy, long daysPastDue) {
        Map<String, Object> row = single(
                policy,
                "hardship-offer",
                Map.of(
                        "deceased", false,
                        "terminalIllness", false,
                        "hardshipEvidence", true,
                        "dpd", daysPastDue,
                        "extensionsUsed", 0L));
        return Wording.of(text(row, "offer")) + " · " + Wording.of(text(row, "authority"));
    }

    private static Map<String, @Nullable Object> characteristics(
            List<LateLoan> late, PaymentBehaviour behaviour, @Nullable Double brokenRatio) {
        long lent = late.stream().mapToLong(loan -> loan.principal().minor()).sum();
        Map<String, @Nullable Object> inputs = new HashMap<>(NOT_YET_KNOWN);
        inputs.put("delayDaysRatio", behaviour.delayDaysRatio());
        inputs.put("brokenPromiseRatio", brokenRatio);
        inputs.put("maxDpdEver", behaviour.worstDaysPastDue());
        inputs.put("onTimeRatio", behaviour.onTimeRatio());
        inputs.put("balanceRatio", (double) openPrincipal(late) / lent);
        inputs.put("firstInstalment", late.get(0).firstInstalment());
        return inputs;
    }

    private static long openPrincipal(List<LateLoan> late) {
        return late.stream().mapToLong(loan -> loan.openPrincipal().minor()).sum();
    }

    /** Every action of the stage's plan for this tier, in table order. */
    List<PlanRow> plan(PolicyVersions policy, CollectionCase found, List<LateLoan> late, LocalDate today) {
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
        inputs.put("principalOpenFen", openPrincipal(late));
        return tables.evaluate(policy, "collection-plan", inputs).stream()
                .map(Strategy::row)
                .toList();
    }

    private static PlanRow row(Map<String, Object> row) {
        Number every = (Number) row.get("everyDays");
        return new PlanRow(
                ActionKind.valueOf(text(row, "action")),
                ((Number) Objects.requireNonNull(row.get("day"))).longValue(),
                every == null ? 0 : every.longValue(),
                MessageTemplate.valueOf(text(row, "template")));
    }

    private Map<String, Object> single(
            PolicyVersions policy, String table, Map<String, ? extends @Nullable Object> inputs) {
        return tables.evaluate(policy, table, inputs).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(table + ": no row"));
    }

    private static String text(Map<String, Object> row, String output) {
        return (String) Objects.requireNonNull(row.get(output), output);
    }

    /**
     * A row of table {@code collection-plan}.
     *
     * @param day days past due of the first time
     * @param everyDays again after so many days, 0 for once
     */
    record PlanRow(ActionKind kind, long day, long everyDays, MessageTemplate template) {}
}
