package loanflow.change.process;

import loanflow.change.ChangeWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Undoes what was booked, because its money could not be sent. */
@Component
class TakeChangeBackDelegate implements JavaDelegate {

    private final ChangeWork changes;

    TakeChangeBackDelegate(ChangeWork changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.takeBack(execution.getProcessBusinessKey(), Answering.person(execution));
    }
}
