package loanflow.screening.process;

import loanflow.screening.Evaluation.FraudEvidence;
import loanflow.workflow.ProcessVariable;

/** Contract of the process {@code screening}: its business key is the application's id. */
final class ScreeningProcess {

    static final String KEY = "screening";

    static final String LOOKUPS_ANSWERED = "LookupsAnswered";
    static final String STEP_UP_ANSWERED = "StepUpAnswered";

    /** Staff id of the sales agent, who may not judge the application; empty: there is none. */
    static final ProcessVariable<String> SALES_AGENT = ProcessVariable.text("salesAgent");

    /** PASS or REJECT, by rules on device and behaviour only. */
    static final ProcessVariable<String> PRE_SCREEN_OUTCOME = ProcessVariable.text("preScreenOutcome");

    /** False where a partner's file has answered in the vendors' place. */
    static final ProcessVariable<Boolean> LOOKUPS_AWAITED = ProcessVariable.flag("lookupsAwaited");

    static final ProcessVariable<Boolean> MISSING_INPUT = ProcessVariable.flag("missingInput");
    static final ProcessVariable<Boolean> ANY_REJECT = ProcessVariable.flag("anyReject");
    static final ProcessVariable<Boolean> ANY_REVIEW = ProcessVariable.flag("anyReview");
    static final ProcessVariable<Long> SUM_POINTS = ProcessVariable.number("sumPoints");
    static final ProcessVariable<FraudEvidence> FRAUD_EVIDENCE =
            ProcessVariable.json("fraudEvidence", FraudEvidence.class);

    /** PASS, STEP_UP, REVIEW or REJECT, from the table {@code fraud-decision}. */
    static final ProcessVariable<String> FRAUD_DECISION = ProcessVariable.text("fraudDecision");

    /** PASS or REVIEW. */
    static final ProcessVariable<String> STEP_UP_OUTCOME = ProcessVariable.text("stepUpOutcome");

    /** PASS or REJECT, from form {@code review-fraud}. */
    static final ProcessVariable<String> FRAUD_REVIEW = ProcessVariable.text("fraudReview");

    /** Kind of fraud found, with a REJECT. */
    static final ProcessVariable<String> FRAUD_REVIEW_REASON = ProcessVariable.text("fraudReviewReason");

    /** AGREE or SEND_BACK, from form {@code confirm-fraud-review}. */
    static final ProcessVariable<String> FRAUD_CONFIRMATION = ProcessVariable.text("fraudConfirmation");

    /** PASS or REJECT. */
    static final ProcessVariable<String> SCREENING_OUTCOME = ProcessVariable.text("screeningOutcome");

    /** PASS, STEP_UP or REVIEW: the way to the outcome; REJECT when rules alone refused. */
    static final ProcessVariable<String> FRAUD_BAND = ProcessVariable.text("fraudBand");

    private ScreeningProcess() {}
}
