package loanflow.underwriting.process;

import loanflow.underwriting.CreditEvidence;
import loanflow.workflow.ProcessVariable;

/** Contract of the process {@code underwriting}; business key is the id of the application. */
public final class UnderwritingProcess {

    public static final String KEY = "underwriting";

    /** APPROVE, REFUSE or PAPERS. */
    public static final ProcessVariable<String> UNDERWRITING_OUTCOME = ProcessVariable.text("underwritingOutcome");

    static final ProcessVariable<String> PRODUCT = ProcessVariable.text("product");
    static final ProcessVariable<Boolean> HUMAN_REVIEW_REQUESTED = ProcessVariable.flag("humanReviewRequested");
    static final ProcessVariable<String> CUSTOMER_TYPE = ProcessVariable.text("customerType");
    static final ProcessVariable<String> FRAUD_BAND = ProcessVariable.text("fraudBand");
    /** Finding of the cross-check of income. */
    static final ProcessVariable<String> INCOME_FLAG = ProcessVariable.text("incomeFlag");
    /** CONTINUE, REVIEW, REJECT or STOP. */
    static final ProcessVariable<String> ADMISSION = ProcessVariable.text("admission");

    static final ProcessVariable<Long> A_SCORE = ProcessVariable.number("aScore");
    static final ProcessVariable<String> BAND = ProcessVariable.text("band");
    /** OK, COUNTER or REFUSE. */
    static final ProcessVariable<String> PRICE_OUTCOME = ProcessVariable.text("priceOutcome");

    static final ProcessVariable<Long> OFFERED_AMOUNT_FEN = ProcessVariable.number("offeredAmountFen");
    static final ProcessVariable<Boolean> REVIEW_TRIGGERED = ProcessVariable.flag("reviewTriggered");
    /** AUTO, REVIEWER, SENIOR, COMMITTEE or DECLINE. */
    static final ProcessVariable<String> ROUTE = ProcessVariable.text("route");

    /** Candidate groups of the three seats. */
    static final ProcessVariable<String> REVIEWER_GROUP = ProcessVariable.text("reviewerGroup");

    static final ProcessVariable<String> SECOND_GROUP = ProcessVariable.text("secondGroup");
    static final ProcessVariable<String> THIRD_GROUP = ProcessVariable.text("thirdGroup");
    static final ProcessVariable<CreditEvidence> CREDIT_EVIDENCE =
            ProcessVariable.json("creditEvidence", CreditEvidence.class);
    /** The rule that the last submission broke, NONE otherwise. */
    static final ProcessVariable<String> REVIEW_PROBLEM = ProcessVariable.text("reviewProblem");
    /** ACCEPTED, PAPERS, DECLINED, DISAGREED or REPEAT. */
    static final ProcessVariable<String> REVIEW_RESULT = ProcessVariable.text("reviewResult");

    static final ProcessVariable<Boolean> OVERRIDE = ProcessVariable.flag("override");
    static final ProcessVariable<Boolean> SECOND_REVIEW = ProcessVariable.flag("secondReview");

    /** Fields of the forms. */
    static final ProcessVariable<String> ASSESSMENT = ProcessVariable.text("assessment");

    static final ProcessVariable<String> DECISION = ProcessVariable.text("decision");
    static final ProcessVariable<String> COUNTER_AMOUNT = ProcessVariable.text("counterAmount");
    static final ProcessVariable<String> COUNTER_TERM_MONTHS = ProcessVariable.text("counterTermMonths");
    static final ProcessVariable<String> CONFIRMATION = ProcessVariable.text("confirmation");
    static final ProcessVariable<String> JOINS = ProcessVariable.text("joins");

    private UnderwritingProcess() {}
}
