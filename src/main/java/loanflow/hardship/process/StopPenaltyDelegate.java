package loanflow.hardship.process;

import loanflow.hardship.PlanWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** No penalty interest while the claim rests; then a manager looks again. */
@Component
class StopPenaltyDelegate implements JavaDelegate {

    private final PlanWork plans;

    StopPenaltyDelegate(PlanWork plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        HardshipProcess.REST_UNTIL.set(
                execution,
                plans.stopPenalty(execution.getProcessBusinessKey())
                        .atTime(9, 0)
                        .toString());
    }
}
