package loanflow.change.process;

import loanflow.change.ChangeWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps that a person said no; who asked sees it at the loan. */
@Component
class RefuseChangeDelegate implements JavaDelegate {

    private final ChangeWork changes;

    RefuseChangeDelegate(ChangeWork changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.refuse(execution.getProcessBusinessKey(), Answering.person(execution));
    }
}
