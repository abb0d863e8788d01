package loanflow.change.process;

import loanflow.change.ChangeState;
import loanflow.change.ChangeWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Books what was agreed on, or notes by which rule it is not possible any more. */
@Component
class BookChangeDelegate implements JavaDelegate {

    private final ChangeWork changes;

    BookChangeDelegate(ChangeWork changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ChangeState state = changes.book(execution.getProcessBusinessKey(), Answering.person(execution));
        LoanChangeProcess.RESULT.set(execution, state.name());
    }
}
