package loanflow.servicing.process;

import loanflow.servicing.NextStep;
import loanflow.servicing.Reminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Plans the loan's one timer. */
@Component
class PlanNextStepDelegate implements JavaDelegate {

    private final Reminders reminders;

    PlanNextStepDelegate(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NextStep next = reminders.next(execution.getProcessBusinessKey());
        LoanServicingProcess.NEXT_STEP.set(execution, next.step().name());
        LoanServicingProcess.NEXT_STEP_AT.set(execution, next.at().toString());
    }
}
