package loanflow.appeal.process;

import loanflow.appeal.AppealDecision;
import loanflow.appeal.AppealReview;
import loanflow.appeal.Finding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the person's answer, and lets it work: the case goes on, or the applicant is told why it does not. */
@Component
class RecordAppealDelegate implements JavaDelegate {

    private final AppealReview review;

    RecordAppealDelegate(AppealReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var person = execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        AppealReview.Result result = review.answer(
                execution.getProcessBusinessKey(),
                person == null ? "unattended" : person.getUserId(),
                AppealDecision.valueOf(AppealProcess.APPEAL_DECISION.in(execution)),
                AppealProcess.APPEAL_FINDING.find(execution).map(Finding::valueOf));
        AppealProcess.APPEAL_RESULT.set(execution, result.name());
    }
}
