package loanflow.underwriting.process;

import static loanflow.underwriting.process.UnderwritingProcess.*;
import static loanflow.workflow.PolicyVersions.POLICY;

import loanflow.underwriting.CreditReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps whom of the two the third person joins. */
@Component
class RecordSettlementDelegate implements JavaDelegate {

    private final CreditReview review;

    RecordSettlementDelegate(CreditReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = review.settle(
                execution.getProcessBusinessKey(),
                POLICY.in(execution),
                ReviewFields.place(execution),
                ReviewFields.reviewer(execution),
                JOINS.in(execution).equals("FIRST") ? 1 : 2);
        REVIEW_RESULT.set(execution, answer.result());
        REVIEW_PROBLEM.set(execution, answer.problem());
    }
}
