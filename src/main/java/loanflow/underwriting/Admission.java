package loanflow.underwriting;

/**
 * Answer of the hard rules (table {@code admission}).
 *
 * @param outcome CONTINUE, REJECT, REVIEW or STOP
 * @param reason code of the rule that answered
 */
public record Admission(String outcome, String reason) {

    boolean continues() {
        return outcome.equals("CONTINUE");
    }
}
