package loanflow.marketing;

import java.util.List;

/** What those who agree to a batch see. Nothing in it is about one person. */
public record WhiteListEvidence(List<Tier> tiers, List<Row> rows) {

    public WhiteListEvidence {
        tiers = List.copyOf(tiers);
        rows = List.copyOf(rows);
    }

    /**
     * One tier of the batch.
     *
     * @param limits what those to be listed may borrow in all, yuan
     * @param lowestScore of those who passed; a dash when nobody did
     */
    public record Tier(String tier, long listed, long heldOut, long overBudget, String limits, String lowestScore) {}

    /** One figure. */
    public record Row(String name, String value) {}
}
