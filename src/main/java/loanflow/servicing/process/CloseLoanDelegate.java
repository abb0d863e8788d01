package loanflow.servicing.process;

import loanflow.servicing.Servicing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asserts that the settled loan has nothing open. */
@Component
class CloseLoanDelegate implements JavaDelegate {

    private final Servicing servicing;

    CloseLoanDelegate(Servicing servicing) {
        this.servicing = servicing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        servicing.assertSettled(execution.getProcessBusinessKey());
    }
}
