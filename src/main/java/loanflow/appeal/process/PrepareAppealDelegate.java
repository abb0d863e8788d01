package loanflow.appeal.process;

import loanflow.appeal.Appeals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Shows the person what was refused and why, and names the group by what refused. */
@Component
class PrepareAppealDelegate implements JavaDelegate {

    private final Appeals appeals;

    PrepareAppealDelegate(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var evidence = appeals.evidence(execution.getProcessBusinessKey());
        AppealProcess.APPEAL_EVIDENCE.set(execution, evidence);
        AppealProcess.APPEAL_GROUP.set(
                execution, evidence.origin().equals("FRAUD") ? "fraud-leads" : "senior-reviewers");
    }
}
