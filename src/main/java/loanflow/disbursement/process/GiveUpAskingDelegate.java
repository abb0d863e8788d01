package loanflow.disbursement.process;

import static loanflow.disbursement.process.DisbursementProcess.applicationId;

import loanflow.disbursement.Funding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class GiveUpAskingDelegate implements JavaDelegate {

    private final Funding funding;

    GiveUpAskingDelegate(Funding funding) {
        this.funding = funding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        funding.giveUpAsking(applicationId(execution));
    }
}
