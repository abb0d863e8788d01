package loanflow.origination.process;

import loanflow.origination.Refusals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RefuseCreditDelegate implements JavaDelegate {

    private final Refusals refusals;

    RefuseCreditDelegate(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        refusals.refuseCredit(execution.getProcessBusinessKey());
    }
}
