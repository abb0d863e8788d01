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

    private LoanServicingProcess() {}
}
