package loanflow.disbursement.process;

import static loanflow.disbursement.process.DisbursementProcess.REPAIR_DECISION;
import static loanflow.disbursement.process.DisbursementProcess.applicationId;
import static loanflow.workflow.PolicyVersions.POLICY;

import loanflow.disbursement.Paying;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class InstructPayoutDelegate implements JavaDelegate {

    private final Paying paying;

    InstructPayoutDelegate(Paying paying) {
        this.paying = paying;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean onlyToNewAccount =
                REPAIR_DECISION.find(execution).filter("NEW_ACCOUNT"::equals).isPresent();
        PayoutVariables.write(
                execution, paying.instruct(POLICY.in(execution), applicationId(execution), onlyToNewAccount));
    }
}
