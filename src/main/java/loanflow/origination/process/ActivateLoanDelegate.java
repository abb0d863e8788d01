package loanflow.origination.process;

import loanflow.origination.LoanActivation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ActivateLoanDelegate implements JavaDelegate {

    private final LoanActivation loans;

    ActivateLoanDelegate(LoanActivation loans) {
        this.loans = loans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        loans.activate(execution.getProcessBusinessKey());
    }
}
