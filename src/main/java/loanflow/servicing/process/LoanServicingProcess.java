package loanflow.servicing.process;

import loanflow.workflow.ProcessVariable;

/** Contract of {@code loan-servicing}. Business key: the loan's id. */
final class LoanServicingProcess {

    static final String KEY = "loan-servicing";

    static final String LOAN_DISBURSED = "LoanDisbursed";
    static final String LOAN_SETTLED = "LoanSettled";
    static final String STAGE_CHANGED = "StageChanged";
    static final String PAYOUT_RETURNED = "PayoutReturned";

    static final ProcessVariable<String> NEXT_STEP = ProcessVariable.text("nextStep");
    static final ProcessVariable<String> NEXT_STEP_AT = ProcessVariable.text("nextStepAt");
    static final ProcessVariable<String> STAGE = ProcessVariable.text("stage");

    /** Inputs of table {@code observation}. */
    static final ProcessVariable<Boolean> OBSERVED = ProcessVariable.flag("observed");

    static final ProcessVariable<Long> DUES_JUDGED = ProcessVariable.number("duesJudged");
    static final ProcessVariable<Long> LATE_DUES = ProcessVariable.number("lateDues");
    static final ProcessVariable<Long> WORST_DAYS_LATE = ProcessVariable.number("worstDaysLate");
    static final ProcessVariable<Boolean> OTHER_RISK = ProcessVariable.flag("otherRisk");
    static final ProcessVariable<Boolean> TOUCHED = ProcessVariable.flag("touched");
    /** Its result: NONE, TOUCH, FREEZE, WIDEN or PASS. */
    static final ProcessVariable<String> OBSERVATION = ProcessVariable.text("observation");

    private LoanServicingProcess() {}
}
