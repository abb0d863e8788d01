package loanflow.marketing.process;

import loanflow.marketing.WhiteListReviews;
import loanflow.marketing.WhiteListWork;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the batch, and what those who agree to it look at; from then on the case is about the batch. */
@Component
class AssessCustomersDelegate implements JavaDelegate {

    private final WhiteListReviews reviews;
    private final WhiteListWork work;

    AssessCustomersDelegate(WhiteListReviews reviews, WhiteListWork work) {
        this.reviews = reviews;
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String batch = reviews.assess(PolicyVersions.POLICY.in(execution)).orElse("");
        WhiteListReviewProcess.RESULT.set(execution, batch.isEmpty() ? "NOBODY" : "PROPOSED");
        if (!batch.isEmpty()) {
            execution.setProcessBusinessKey(batch);
            WhiteListReviewProcess.EVIDENCE.set(execution, work.describe(batch));
        }
    }
}
