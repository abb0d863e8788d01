package loanflow.collection.process;

import loanflow.collection.Collection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Everything late is paid. */
@Component
class CloseCaseDelegate implements JavaDelegate {

    private final Collection collection;

    CloseCaseDelegate(Collection collection) {
        this.collection = collection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collection.cure(execution.getProcessBusinessKey());
    }
}
