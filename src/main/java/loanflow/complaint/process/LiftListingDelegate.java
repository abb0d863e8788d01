package loanflow.complaint.process;

import loanflow.complaint.ComplaintWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes the person off black and grey lists. */
@Component
class LiftListingDelegate implements JavaDelegate {

    private final ComplaintWork complaints;

    LiftListingDelegate(ComplaintWork complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int unused = complaints.liftListing(execution.getProcessBusinessKey());
    }
}
