package loanflow.hardship.process;

import loanflow.contact.AnswerSent;
import loanflow.hardship.HardshipAnswers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the borrower, or says when it may be tried again. */
@Component
class SendHardshipAnswerDelegate implements JavaDelegate {

    private final HardshipAnswers answers;

    SendHardshipAnswerDelegate(HardshipAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AnswerSent sent = answers.send(execution.getProcessBusinessKey());
        HardshipProcess.ANSWER_SENT.set(execution, sent.decision().name());
        sent.again().ifPresent(at -> HardshipProcess.ANSWER_AGAIN_AT.set(execution, at.toString()));
    }
}
