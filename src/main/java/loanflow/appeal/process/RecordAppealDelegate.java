package loanflow.appeal.process;

import loanflow.appeal.Appeals;
import loanflow.appeal.Finding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the person's answer, and lets it work: the case goes on, or the applicant is told why it does not. */
@Component
class RecordAppealDelegate implements JavaDelegate {

    private final Appeals appeals;

    RecordAppealDelegate(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = execution.getProcessBusinessKey();
        var person = execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        String name = person == null ? "unattended" : person.getUserId();
        if (!appeals.mayAnswer(id, name)) {
            AppealProcess.APPEAL_RESULT.set(execution, "REPEAT");
        } else if (AppealProcess.APPEAL_DECISION.in(execution).equals("REPLACE")) {
            appeals.replace(id, name);
            AppealProcess.APPEAL_RESULT.set(execution, "REPLACED");
        } else {
            appeals.confirm(id, name, Finding.valueOf(AppealProcess.APPEAL_FINDING.in(execution)));
            AppealProcess.APPEAL_RESULT.set(execution, "CONFIRMED");
        }
    }
}
