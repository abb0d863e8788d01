package loanflow.marketing.process;

import loanflow.marketing.DiscardReason;
import loanflow.marketing.WhiteListWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps why there is no new list; the person who was asked last says it. */
@Component
class DiscardWhiteListDelegate implements JavaDelegate {

    private final WhiteListWork work;

    DiscardWhiteListDelegate(WhiteListWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String answer = WhiteListReviewProcess.CONFIRMATION
                .find(execution)
                .orElseGet(() -> WhiteListReviewProcess.ANSWER.in(execution));
        work.discard(execution.getProcessBusinessKey(), DiscardReason.valueOf(answer), Persons.last(execution));
    }
}
