package loanflow.screening;

import java.util.List;

/**
 * What the fraud rules found: the inputs of table {@code fraud-decision} and the evidence for people.
 *
 * @param sumPoints 0 when nothing fired
 */
public record Evaluation(
        boolean missingInput, boolean anyReject, boolean anyReview, long sumPoints, FraudEvidence evidence) {

    /**
     * What an analyst sees on the form; nothing in it is personal.
     *
     * @param missing names of required signals and inputs that nobody knows
     * @param silentVendors vendors without a usable answer, with why
     * @param signals what is known, by name; empty when nothing fired and nothing is missing
     */
    public record FraudEvidence(
            long points, List<HitRow> hits, List<String> missing, List<String> silentVendors, List<Signal> signals) {}

    /** A rule that fired. */
    public record HitRow(String rule, String outcome, int points, String reason) {}

    /** A fact with its value as text. */
    public record Signal(String name, String value) {}
}
