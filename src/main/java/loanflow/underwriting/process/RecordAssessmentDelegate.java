package loanflow.underwriting.process;

import static loanflow.underwriting.process.UnderwritingProcess.*;
import static loanflow.workflow.PolicyVersions.POLICY;

import loanflow.underwriting.CreditReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the facts that a reviewer has assessed. */
@Component
class RecordAssessmentDelegate implements JavaDelegate {

    private final CreditReview review;

    RecordAssessmentDelegate(CreditReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer =
                review.assess(execution.getProcessBusinessKey(), POLICY.in(execution), ReviewFields.note(execution));
        REVIEW_RESULT.set(execution, answer.result());
        REVIEW_PROBLEM.set(execution, answer.problem());
    }
}
