package loanflow.appeal.process;

import loanflow.appeal.AppealReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Shows the person what was refused and why, and names the group by what refused. */
@Component
class PrepareAppealDelegate implements JavaDelegate {

    private final AppealReview review;

    PrepareAppealDelegate(AppealReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var evidence = review.evidence(execution.getProcessBusinessKey());
        AppealProcess.APPEAL_EVIDENCE.set(execution, evidence);
        AppealProcess.APPEAL_GROUP.set(
                execution, evidence.origin().equals("FRAUD") ? "fraud-leads" : "senior-reviewers");
    }
}
