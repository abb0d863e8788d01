package loanflow.servicing.process;

import loanflow.servicing.Reminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the reminders that are due. */
@Component
class TakeNextStepDelegate implements JavaDelegate {

    private final Reminders reminders;

    TakeNextStepDelegate(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.send(execution.getProcessBusinessKey());
    }
}
