package loanflow.complaint.process;

import loanflow.complaint.ComplaintWork;
import loanflow.complaint.Found;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what a person found, and says where it is put right. */
@Component
class KeepFindingDelegate implements JavaDelegate {

    private final ComplaintWork complaints;

    KeepFindingDelegate(ComplaintWork complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Found found = ComplaintProcess.found(execution);
        complaints.found(execution.getProcessBusinessKey(), found);
        ComplaintProcess.CORRECTION.set(execution, found.correction().place());
    }
}
