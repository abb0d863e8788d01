package loanflow.complaint.process;

import loanflow.complaint.ComplaintWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** It is answered: collection may go on. */
@Component
class CloseComplaintDelegate implements JavaDelegate {

    private final ComplaintWork complaints;

    CloseComplaintDelegate(ComplaintWork complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        complaints.close(execution.getProcessBusinessKey());
    }
}
