package loanflow.collection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.scoring.Score;
import loanflow.scoring.Scoring;
import loanflow.servicing.LateLoan;
import loanflow.servicing.PaymentBehaviour;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the owner's tables: stage, card, tier. */
@Component
class Strategy {

    private static final List<String> C1_STAGES = List.of("S1", "S2", "S3");

    /**
     * What only a bureau, an app and a debit facility could tell: until they do, the typical persona of DOMAIN §10.5.
     * A missing input would earn no points at all, which is neither good nor bad but wrong.
     */
    private static final Map<String, Object> NOT_YET_KNOWN =
            Map.of("debitFailRatio", 0.30, "platforms30d", 1L, "appLogin7d", 2L, "extensionsUsed", 0L);

    private final Tables tables;
    private final Scoring scoring;

    Strategy(Tables tables, Scoring scoring) {
        this.tables = tables;
        this.scoring = scoring;
    }

    String stage(PolicyVersions policy, long daysPastDue) {
        return Tables.text(tables.single(policy, "collection-stage", Map.of("dpd", daysPastDue)), "stage");
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
            return new Rating(Tables.text(tables.single(policy, "collection-tier", inputs), "tier"), null, null);
        }
        Score score = scoring.collection(policy, characteristics(late, behaviour, brokenRatio));
        inputs.put("pNotCured", score.pdBps() / 10_000.0);
        return new Rating(
                Tables.text(tables.single(policy, "collection-tier", inputs), "tier"), score.value(), score.pdBps());
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

    static long openPrincipal(List<LateLoan> late) {
        return late.stream().mapToLong(loan -> loan.openPrincipal().minor()).sum();
    }
}
