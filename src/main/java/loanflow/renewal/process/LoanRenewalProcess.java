package loanflow.renewal.process;

import loanflow.workflow.ProcessVariable;

/** Contract of the diagram {@code bpmn/loan-renewal.bpmn}; business key is the id of the settled loan. */
final class LoanRenewalProcess {

    /** Not the message of the loan's own process, which ends by it: this one starts what follows. */
    static final String SETTLEMENT_ANNOUNCED = "SettlementAnnounced";

    static final String RENEWAL_REQUESTED = "RenewalRequested";

    /** ELIGIBLE, WAIT or INELIGIBLE, from table {@code reloan}. */
    static final ProcessVariable<String> RENEWAL_RESULT = ProcessVariable.text("renewalResult");

    /** ISO-8601 with offset: when the one timer goes off. */
    static final ProcessVariable<String> NEXT_STEP_AT = ProcessVariable.text("nextStepAt");

    private LoanRenewalProcess() {}
}
