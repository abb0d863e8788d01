package loanflow.collection.process;

import loanflow.collection.Promises;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Plans the one reminder of the promised day. */
@Component
class PlanReminderDelegate implements JavaDelegate {

    private final Promises promises;

    PlanReminderDelegate(Promises promises) {
        this.promises = promises;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CollectionProcess.TOUCH_KEY.set(execution, promises.planReminder(execution.getProcessBusinessKey()));
        CollectionProcess.CHANNEL.set(execution, "SMS");
    }
}
