package loanflow.disbursement.process;

import static loanflow.disbursement.process.DisbursementProcess.PAYOUT_OUTCOME;
import static loanflow.disbursement.process.DisbursementProcess.applicationId;

import loanflow.disbursement.Funding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReleaseReservationDelegate implements JavaDelegate {

    private final Funding funding;

    ReleaseReservationDelegate(Funding funding) {
        this.funding = funding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        funding.release(applicationId(execution));
        PAYOUT_OUTCOME.set(execution, "CANCELLED");
    }
}
