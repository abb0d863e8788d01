package loanflow.underwriting.process;

import static loanflow.underwriting.process.UnderwritingProcess.*;
import static loanflow.workflow.PolicyVersions.POLICY;

import loanflow.underwriting.CreditReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks and keeps the first decision of a person. */
@Component
class RecordReviewDelegate implements JavaDelegate {

    private final CreditReview review;

    RecordReviewDelegate(CreditReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = review.first(
                execution.getProcessBusinessKey(),
                POLICY.in(execution),
                ReviewFields.place(execution),
                ReviewFields.firstVote(execution));
        REVIEW_RESULT.set(execution, answer.result());
        REVIEW_PROBLEM.set(execution, answer.problem());
        OVERRIDE.set(execution, answer.override());
        CREDIT_EVIDENCE.set(execution, answer.evidence());
    }
}
