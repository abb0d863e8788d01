package loanflow.hardship.process;

import loanflow.hardship.PlanStanding;
import loanflow.hardship.PlanWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says whether the plan is kept, and when to look again while it is open. */
@Component
class JudgePlanDelegate implements JavaDelegate {

    private final PlanWork plans;

    JudgePlanDelegate(PlanWork plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanStanding standing = plans.judge(execution.getProcessBusinessKey());
        HardshipProcess.PLAN_STATE.set(execution, standing.state().name());
        HardshipProcess.PLAN_LOOK_AT.set(
                execution, standing.lookOn().atTime(9, 0).toString());
    }
}
