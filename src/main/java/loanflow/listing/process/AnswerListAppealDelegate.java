package loanflow.listing.process;

import loanflow.listing.ListAppealWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the answer; who is lifted is off the list at once. */
@Component
class AnswerListAppealDelegate implements JavaDelegate {

    private final ListAppealWork work;

    AnswerListAppealDelegate(ListAppealWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean lifted = work.answer(
                execution.getProcessBusinessKey(),
                BlackListProcess.APPEAL_ANSWER.in(execution),
                BlackListProcess.person(execution));
        BlackListProcess.APPEAL_RESULT.set(execution, lifted ? "LIFTED" : "STANDS");
    }
}
