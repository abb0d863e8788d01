package loanflow.collection.process;

import loanflow.collection.Promises;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Kept, broken or still open. */
@Component
class JudgePromiseDelegate implements JavaDelegate {

    private final Promises promises;

    JudgePromiseDelegate(Promises promises) {
        this.promises = promises;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PromiseToPayProcess.PROMISE_STATE.set(
                execution,
                promises.judge(PolicyVersions.POLICY.in(execution), execution.getProcessBusinessKey())
                        .name());
    }
}
