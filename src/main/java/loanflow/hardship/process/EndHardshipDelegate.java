package loanflow.hardship.process;

import loanflow.hardship.PlanWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The borrower did not take the plan: collection goes on. */
@Component
class EndHardshipDelegate implements JavaDelegate {

    private final PlanWork plans;

    EndHardshipDelegate(PlanWork plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        plans.end(execution.getProcessBusinessKey());
    }
}
