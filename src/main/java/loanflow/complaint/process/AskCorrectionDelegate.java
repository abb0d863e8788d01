package loanflow.complaint.process;

import loanflow.complaint.ComplaintWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks for the change that puts the books right. */
@Component
class AskCorrectionDelegate implements JavaDelegate {

    private final ComplaintWork complaints;

    AskCorrectionDelegate(ComplaintWork complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String complaint = execution.getProcessBusinessKey();
        ComplaintProcess.CORRECTION_STATE.set(execution, complaints.askCorrection(complaint));
        ComplaintProcess.EVIDENCE.set(execution, complaints.describe(complaint));
    }
}
