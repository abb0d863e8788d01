package loanflow.screening;

import org.jspecify.annotations.Nullable;

/**
 * What the process found on its way; null for what it did not pass.
 *
 * @param preScreen PASS or REJECT
 * @param fraudDecision PASS, STEP_UP, REVIEW or REJECT, by table
 * @param stepUp PASS or REVIEW
 * @param review PASS or REJECT, agreed by a second person
 * @param reviewReason IDENTITY_FRAUD, FIRST_PARTY_FRAUD, COLLUSION or UNVERIFIABLE, with a REJECT
 */
public record Verdict(
        String preScreen,
        @Nullable String fraudDecision,
        @Nullable String stepUp,
        @Nullable String review,
        @Nullable String reviewReason) {

    private static final String REJECT = "REJECT";

    /** People's word counts last and most. */
    Recorded decided() {
        if (review != null) {
            return new Recorded(review, "REVIEW");
        }
        if (REJECT.equals(preScreen) || REJECT.equals(fraudDecision)) {
            return new Recorded(REJECT, REJECT);
        }
        return new Recorded("PASS", "PASS".equals(stepUp) ? "STEP_UP" : "PASS");
    }

    boolean provesFraudOfTheCustomer() {
        return REJECT.equals(review) && ("FIRST_PARTY_FRAUD".equals(reviewReason) || "COLLUSION".equals(reviewReason));
    }

    /**
     * The end of a screening.
     *
     * @param outcome PASS or REJECT
     * @param fraudBand PASS, STEP_UP or REVIEW: the way to it; REJECT when no person was needed to refuse
     */
    public record Recorded(String outcome, String fraudBand) {}
}
