package loanflow.marketing.process;

import loanflow.marketing.WhiteListReviews;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** For all listed customers at once; an incident while the books do not stand on today. */
@Component
class RemoveAtRiskDelegate implements JavaDelegate {

    private final WhiteListReviews reviews;

    RemoveAtRiskDelegate(WhiteListReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var unused = reviews.removeAtRisk(PolicyVersions.POLICY.in(execution));
        WhiteListReviewProcess.REVIEW_DUE.set(execution, reviews.isReviewDue());
    }
}
