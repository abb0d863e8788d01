package loanflow.listing.process;

import loanflow.listing.ListAppealWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the person what came of the appeal. */
@Component
class TellListAppealDelegate implements JavaDelegate {

    private final ListAppealWork work;

    TellListAppealDelegate(ListAppealWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.tell(execution.getProcessBusinessKey());
    }
}
