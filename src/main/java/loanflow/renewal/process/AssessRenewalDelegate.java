package loanflow.renewal.process;

import loanflow.renewal.Assessment;
import loanflow.renewal.Renewals;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks table {@code reloan} whether, how much and by which lane. */
@Component
class AssessRenewalDelegate implements JavaDelegate {

    private final Renewals renewals;

    AssessRenewalDelegate(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Assessment assessment = renewals.assess(execution.getProcessBusinessKey(), PolicyVersions.POLICY.in(execution));
        LoanRenewalProcess.RENEWAL_RESULT.set(execution, assessment.result());
        LoanRenewalProcess.NEXT_STEP_AT.set(execution, assessment.again().toString());
    }
}
