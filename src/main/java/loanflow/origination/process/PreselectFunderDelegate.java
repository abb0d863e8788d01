package loanflow.origination.process;

import loanflow.origination.Intake;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PreselectFunderDelegate implements JavaDelegate {

    private final Intake intake;

    PreselectFunderDelegate(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LoanOriginationProcess.FUNDER_FOUND.set(
                execution,
                intake.preselectFunder(PolicyVersions.POLICY.in(execution), execution.getProcessBusinessKey()));
    }
}
