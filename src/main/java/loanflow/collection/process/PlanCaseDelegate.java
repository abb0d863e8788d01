package loanflow.collection.process;

import loanflow.collection.CaseWork;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Plans the one timer of the case. */
@Component
class PlanCaseDelegate implements JavaDelegate {

    private final CaseWork work;

    PlanCaseDelegate(CaseWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CollectionProcess.NEXT_STEP_AT.set(
                execution,
                work.nextStepAt(PolicyVersions.POLICY.in(execution), execution.getProcessBusinessKey())
                        .toString());
    }
}
