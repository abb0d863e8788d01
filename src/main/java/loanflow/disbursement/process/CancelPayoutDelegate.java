package loanflow.disbursement.process;

import static loanflow.disbursement.process.DisbursementProcess.applicationId;

import loanflow.disbursement.Paying;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CancelPayoutDelegate implements JavaDelegate {

    private final Paying paying;

    CancelPayoutDelegate(Paying paying) {
        this.paying = paying;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PayoutVariables.write(execution, paying.cancel(applicationId(execution)));
    }
}
