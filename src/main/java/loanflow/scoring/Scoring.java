package loanflow.scoring;

import java.util.List;
import java.util.Map;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Door of scoring. The cards are the owner's tables: a row per bin with its characteristic, points and best points. */
@Service
public class Scoring {

    /** The house's application card (A 卡); a product may have its own. */
    public static final String A_CARD = "a-card";
    /** The collection card of the first 30 days (C1 卡); its scale is that of the A-card (DOMAIN §10.5). */
    public static final String C1_CARD = "c1-card";

    private final DecisionTables tables;

    Scoring(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * Scores an application. The caller has made sure that every input without a bin for "unknown" is there (table
     * {@code required-inputs}): a missing one would earn no points at all instead of bad ones.
     *
     * @param card id of the card's table
     */
    public Score application(PolicyVersions policy, String card, Map<String, ? extends @Nullable Object> inputs) {
        return score(policy, card, inputs);
    }

    /** Scores a person in the first 30 days of arrears; {@link Score#pdBps} is the probability of not being cured. */
    public Score collection(PolicyVersions policy, Map<String, ? extends @Nullable Object> inputs) {
        return score(policy, C1_CARD, inputs);
    }

    private Score score(PolicyVersions policy, String card, Map<String, ? extends @Nullable Object> inputs) {
        List<Score.Line> lines = tables.evaluate(policy, card, inputs).stream()
                .map(row -> new Score.Line(
                        String.valueOf(row.get("characteristic")), whole(row.get("points")), whole(row.get("best"))))
                .toList();
        return Score.of(lines);
    }

    private static long whole(@Nullable Object points) {
        if (points instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("a card row without points");
    }
}
