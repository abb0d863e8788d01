package loanflow.collection.process;

import loanflow.collection.CaseWork;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins what is due now. */
@Component
class TakeCaseStepDelegate implements JavaDelegate {

    private final CaseWork work;

    TakeCaseStepDelegate(CaseWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TakenSteps.write(execution, work.take(PolicyVersions.POLICY.in(execution), execution.getProcessBusinessKey()));
    }
}
