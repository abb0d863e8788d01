package loanflow.hardship.process;

import loanflow.hardship.PlanWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The plan is broken: collection works the arrears. */
@Component
class FallBackDelegate implements JavaDelegate {

    private final PlanWork plans;

    FallBackDelegate(PlanWork plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        plans.fallBack(execution.getProcessBusinessKey());
    }
}
