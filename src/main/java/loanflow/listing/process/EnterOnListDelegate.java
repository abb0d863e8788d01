package loanflow.listing.process;

import loanflow.listing.ListWork;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Two persons agreed. */
@Component
class EnterOnListDelegate implements JavaDelegate {

    private final ListWork work;

    EnterOnListDelegate(ListWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        BlackListProcess.TELL.set(
                execution,
                work.enter(
                        PolicyVersions.POLICY.in(execution),
                        execution.getProcessBusinessKey(),
                        BlackListProcess.approver(execution),
                        BlackListProcess.person(execution)));
    }
}
