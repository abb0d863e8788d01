package loanflow.hardship.process;

import loanflow.hardship.PlanWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Books the plan, or says that one must be worked out anew. */
@Component
class BookPlanDelegate implements JavaDelegate {

    private final PlanWork plans;

    BookPlanDelegate(PlanWork plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String request = execution.getProcessBusinessKey();
        HardshipProcess.PLAN_BOOKED.set(execution, plans.book(request));
        HardshipProcess.PLAN_LOOK_AT.set(
                execution, plans.lookOn(request).atTime(9, 0).toString());
    }
}
