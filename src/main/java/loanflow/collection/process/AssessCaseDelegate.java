package loanflow.collection.process;

import loanflow.collection.Collection;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks at all loans of the person: debts, stage, tier, and whether anything is still late. */
@Component
class AssessCaseDelegate implements JavaDelegate {

    private final Collection collection;

    AssessCaseDelegate(Collection collection) {
        this.collection = collection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CollectionProcess.IN_ARREARS.set(
                execution, collection.assess(PolicyVersions.POLICY.in(execution), execution.getProcessBusinessKey()));
    }
}
