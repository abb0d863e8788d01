package loanflow.listing.process;

import loanflow.listing.DescribedEntry;
import loanflow.listing.ListWork;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says what those who decide look at, and who may not be one of them. */
@Component
class DescribeEntryDelegate implements JavaDelegate {

    private final ListWork work;

    DescribeEntryDelegate(ListWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DescribedEntry entry = work.describe(PolicyVersions.POLICY.in(execution), execution.getProcessBusinessKey());
        BlackListProcess.ALLOWED.set(execution, entry.allowed());
        BlackListProcess.PROPOSED_BY.set(execution, entry.excluded());
        BlackListProcess.EVIDENCE.set(execution, entry.evidence());
    }
}
