package loanflow.disbursement.process;

import static loanflow.disbursement.process.DisbursementProcess.PAYOUT_OUTCOME;
import static loanflow.disbursement.process.DisbursementProcess.applicationId;

import loanflow.disbursement.Paying;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ConfirmPayoutDelegate implements JavaDelegate {

    private final Paying paying;

    ConfirmPayoutDelegate(Paying paying) {
        this.paying = paying;
    }

    @Override
    public void execute(DelegateExecution execution) {
        paying.confirm(applicationId(execution));
        PAYOUT_OUTCOME.set(execution, "PAID");
    }
}
