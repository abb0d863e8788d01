package loanflow.origination.process;

import loanflow.origination.Contracts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SignContractDelegate implements JavaDelegate {

    private final Contracts contracts;

    SignContractDelegate(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LoanOriginationProcess.COOLING_OFF_ENDS_AT.set(
                execution, contracts.sign(execution.getProcessBusinessKey()).toString());
    }
}
