package loanflow.marketing.process;

import loanflow.marketing.WhiteListEvidence;
import loanflow.workflow.ProcessVariable;

/** Contract of {@code white-list-review}. Business key: the batch, once there is one. */
final class WhiteListReviewProcess {

    /** A week is over since customers were assessed. */
    static final ProcessVariable<Boolean> REVIEW_DUE = ProcessVariable.flag("reviewDue");

    /** PROPOSED or NOBODY. */
    static final ProcessVariable<String> RESULT = ProcessVariable.text("whiteListResult");

    static final ProcessVariable<WhiteListEvidence> EVIDENCE =
            ProcessVariable.json("whiteListEvidence", WhiteListEvidence.class);

    /** From the forms: AGREE, or why not. */
    static final ProcessVariable<String> ANSWER = ProcessVariable.text("whiteListAnswer");

    static final ProcessVariable<String> CONFIRMATION = ProcessVariable.text("whiteListConfirmation");

    private WhiteListReviewProcess() {}
}
