package loanflow.collection.process;

import loanflow.collection.Holds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Prolongs or lifts the hold that ran out. */
@Component
class RecordHoldReviewDelegate implements JavaDelegate {

    private final Holds holds;

    RecordHoldReviewDelegate(Holds holds) {
        this.holds = holds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        holds.review(
                execution.getProcessBusinessKey(),
                CollectionProcess.HOLD_DECISION.in(execution).equals("EXTEND"));
    }
}
