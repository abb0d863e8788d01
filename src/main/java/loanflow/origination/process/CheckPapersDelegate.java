package loanflow.origination.process;

import loanflow.origination.Intake;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CheckPapersDelegate implements JavaDelegate {

    private final Intake intake;

    CheckPapersDelegate(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LoanOriginationProcess.PAPERS_COMPLETE.set(
                execution,
                intake.papersComplete(PolicyVersions.POLICY.in(execution), execution.getProcessBusinessKey()));
    }
}
