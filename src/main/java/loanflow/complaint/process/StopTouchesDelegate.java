package loanflow.complaint.process;

import loanflow.complaint.ComplaintWork;
import loanflow.complaint.Handling;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Stops collection, and says who answers until when. */
@Component
class StopTouchesDelegate implements JavaDelegate {

    private final ComplaintWork complaints;

    StopTouchesDelegate(ComplaintWork complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String complaint = execution.getProcessBusinessKey();
        Handling handling = complaints.stopTouches(PolicyVersions.POLICY.in(execution), complaint);
        ComplaintProcess.GROUP.set(execution, handling.group());
        ComplaintProcess.ESCALATION_GROUP.set(execution, handling.escalationGroup());
        ComplaintProcess.ANSWER_BY.set(
                execution, handling.answerBy().atTime(18, 0).toString());
        ComplaintProcess.ESCALATE_AT.set(
                execution, handling.escalateOn().atTime(9, 0).toString());
        ComplaintProcess.EVIDENCE.set(execution, complaints.describe(complaint));
    }
}
