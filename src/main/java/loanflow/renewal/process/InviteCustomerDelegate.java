package loanflow.renewal.process;

import loanflow.renewal.Renewals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the way to the next loan for thirty days. */
@Component
class InviteCustomerDelegate implements JavaDelegate {

    private final Renewals renewals;

    InviteCustomerDelegate(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LoanRenewalProcess.NEXT_STEP_AT.set(
                execution, renewals.invite(execution.getProcessBusinessKey()).toString());
    }
}
