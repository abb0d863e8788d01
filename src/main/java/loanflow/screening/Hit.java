package loanflow.screening;

import java.util.Map;

/**
 * A fraud rule that fired.
 *
 * @param points what it adds to the fraud score
 * @param reason reason code, the same for applicant, reviewer and regulator
 */
record Hit(String ruleId, Outcome outcome, int points, String reason) {

    /** What a rule asks for. */
    enum Outcome {
        REJECT,
        REVIEW,
        POINTS,
        /** The product setup is at fault, not the applicant. */
        CONFIG
    }

    static Hit of(Map<String, Object> row) {
        return new Hit(
                String.valueOf(row.get("ruleId")),
                Outcome.valueOf(String.valueOf(row.get("outcome"))),
                Integer.parseInt(String.valueOf(row.get("points"))),
                String.valueOf(row.get("reason")));
    }
}
