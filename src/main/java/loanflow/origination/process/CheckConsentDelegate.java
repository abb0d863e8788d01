package loanflow.origination.process;

import loanflow.origination.Intake;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CheckConsentDelegate implements JavaDelegate {

    private final Intake intake;

    CheckConsentDelegate(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LoanOriginationProcess.CONSENT_GIVEN.set(execution, intake.consentGiven(execution.getProcessBusinessKey()));
    }
}
