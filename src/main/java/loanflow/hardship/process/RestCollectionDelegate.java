package loanflow.hardship.process;

import loanflow.hardship.AnswerTimes;
import loanflow.hardship.HardshipWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets collection rest, and says until when the borrower is answered. */
@Component
class RestCollectionDelegate implements JavaDelegate {

    private final HardshipWork hardships;

    RestCollectionDelegate(HardshipWork hardships) {
        this.hardships = hardships;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String request = execution.getProcessBusinessKey();
        AnswerTimes times = hardships.rest(request);
        HardshipProcess.ANSWER_BY.set(execution, times.answerBy().atTime(18, 0).toString());
        HardshipProcess.ESCALATE_AT.set(
                execution, times.escalateOn().atTime(9, 0).toString());
        HardshipProcess.EVIDENCE.set(execution, hardships.describe(request));
    }
}
