package loanflow.change.process;

import loanflow.change.ChangeWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps under which reference of the bank the money went out. */
@Component
class RecordSendingDelegate implements JavaDelegate {

    private final ChangeWork changes;

    RecordSendingDelegate(ChangeWork changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean free = changes.sent(
                execution.getProcessBusinessKey(),
                LoanChangeProcess.SENT_AS.in(execution),
                Answering.person(execution));
        LoanChangeProcess.SENDING_RESULT.set(execution, free ? "RECORDED" : "REFERENCE_TAKEN");
    }
}
