package loanflow.origination.process;

import loanflow.origination.Contracts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ConcludeContractDelegate implements JavaDelegate {

    private final Contracts contracts;

    ConcludeContractDelegate(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        contracts.conclude(execution.getProcessBusinessKey());
    }
}
