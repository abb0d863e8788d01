package loanflow.complaint.process;

import loanflow.complaint.ComplaintWork;
import loanflow.contact.AnswerSent;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the person what was found, or says when it may be tried again. */
@Component
class SendComplaintAnswerDelegate implements JavaDelegate {

    private final ComplaintWork complaints;

    SendComplaintAnswerDelegate(ComplaintWork complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AnswerSent sent = complaints.answer(execution.getProcessBusinessKey());
        ComplaintProcess.ANSWER_SENT.set(execution, sent.decision().name());
        sent.again().ifPresent(at -> ComplaintProcess.ANSWER_AGAIN_AT.set(execution, at.toString()));
    }
}
