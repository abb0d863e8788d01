package loanflow.collection.process;

import loanflow.collection.PromiseStep;
import loanflow.collection.Promises;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Plans the one timer of the promise. */
@Component
class PlanPromiseDelegate implements JavaDelegate {

    private final Promises promises;

    PlanPromiseDelegate(Promises promises) {
        this.promises = promises;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PromiseStep next = promises.next(execution.getProcessBusinessKey());
        PromiseToPayProcess.PROMISE_STEP.set(execution, next.step().name());
        PromiseToPayProcess.PROMISE_STEP_AT.set(execution, next.at().toString());
    }
}
