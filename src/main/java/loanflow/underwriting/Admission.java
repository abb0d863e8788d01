package loanflow.underwriting;

/**
 * Answer of the hard rules (table {@code admission}).
 *
 * @param outcome CONTINUE, REJECT, REVIEW or STOP
 * @param reason code of the rule that answered
 */
public record Admission(String outcome, String reason) {

    /** Who asked for a person gets one before a hard rule refuses him again: he may correct the facts it rests on. */
    Admission before(OpenFile open) {
        boolean again = outcome.equals("REJECT")
                && open.file().humanReviewRequested()
                && open.lastNote().isEmpty();
        return again ? new Admission("REVIEW", reason) : this;
    }

    boolean continues() {
        return outcome.equals("CONTINUE");
    }
}
