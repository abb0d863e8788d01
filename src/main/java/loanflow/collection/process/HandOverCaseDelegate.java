package loanflow.collection.process;

import loanflow.collection.Collection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Legal recovery takes over. */
@Component
class HandOverCaseDelegate implements JavaDelegate {

    private final Collection collection;

    HandOverCaseDelegate(Collection collection) {
        this.collection = collection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collection.handOver(execution.getProcessBusinessKey());
    }
}
