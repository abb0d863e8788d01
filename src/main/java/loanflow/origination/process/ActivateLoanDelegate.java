package loanflow.origination.process;

import loanflow.origination.Contracts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ActivateLoanDelegate implements JavaDelegate {

    private final Contracts contracts;

    ActivateLoanDelegate(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        contracts.activate(execution.getProcessBusinessKey());
    }
}
