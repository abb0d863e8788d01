package loanflow.underwriting.process;

import static loanflow.underwriting.process.UnderwritingProcess.*;
import static loanflow.workflow.PolicyVersions.POLICY;

import loanflow.underwriting.CreditReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks and keeps whether the second person agrees. */
@Component
class RecordConfirmationDelegate implements JavaDelegate {

    private final CreditReview review;

    RecordConfirmationDelegate(CreditReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = review.second(
                execution.getProcessBusinessKey(),
                POLICY.in(execution),
                ReviewFields.place(execution),
                CreditReview.Confirmation.valueOf(CONFIRMATION.in(execution)),
                ReviewFields.reviewer(execution),
                ReviewFields.codes(execution, "disagreeReason"));
        REVIEW_RESULT.set(execution, answer.result());
        REVIEW_PROBLEM.set(execution, answer.problem());
        CREDIT_EVIDENCE.set(execution, answer.evidence());
    }
}
