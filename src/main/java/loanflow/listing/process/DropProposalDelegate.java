package loanflow.listing.process;

import loanflow.listing.ListWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody is listed. */
@Component
class DropProposalDelegate implements JavaDelegate {

    private final ListWork work;

    DropProposalDelegate(ListWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.drop(execution.getProcessBusinessKey());
    }
}
