package loanflow.listing.process;

import loanflow.listing.DescribedEntry;
import loanflow.listing.ListAppealWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says what is appealed against, and who may not judge it. */
@Component
class DescribeListAppealDelegate implements JavaDelegate {

    private final ListAppealWork work;

    DescribeListAppealDelegate(ListAppealWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DescribedEntry entry = work.describe(execution.getProcessBusinessKey());
        BlackListProcess.ENTERED_BY.set(execution, entry.excluded());
        BlackListProcess.EVIDENCE.set(execution, entry.evidence());
    }
}
