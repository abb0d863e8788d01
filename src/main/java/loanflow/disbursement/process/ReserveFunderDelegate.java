package loanflow.disbursement.process;

import static loanflow.disbursement.process.DisbursementProcess.CHOSEN_FUNDER;
import static loanflow.disbursement.process.DisbursementProcess.applicationId;
import static loanflow.workflow.PolicyVersions.POLICY;

import loanflow.disbursement.Funding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReserveFunderDelegate implements JavaDelegate {

    private final Funding funding;

    ReserveFunderDelegate(Funding funding) {
        this.funding = funding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String chosen = CHOSEN_FUNDER.find(execution).orElse(null);
        // A choice holds for one search: if that funder refuses, the next one is asked again.
        execution.removeVariable(CHOSEN_FUNDER.name());
        FundingVariables.write(execution, funding.reserve(POLICY.in(execution), applicationId(execution), chosen));
    }
}
