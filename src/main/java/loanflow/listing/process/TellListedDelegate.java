package loanflow.listing.process;

import loanflow.listing.ListWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the person that he is listed. */
@Component
class TellListedDelegate implements JavaDelegate {

    private final ListWork work;

    TellListedDelegate(ListWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.tell(execution.getProcessBusinessKey());
    }
}
