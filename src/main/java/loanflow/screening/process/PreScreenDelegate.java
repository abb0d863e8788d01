package loanflow.screening.process;

import loanflow.screening.FraudCheck;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PreScreenDelegate implements JavaDelegate {

    private final FraudCheck door;

    PreScreenDelegate(FraudCheck door) {
        this.door = door;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FraudCheck.PreScreen result =
                door.preScreen(execution.getProcessBusinessKey(), PolicyVersions.POLICY.in(execution));
        ScreeningProcess.PRE_SCREEN_OUTCOME.set(execution, result.outcome());
        // A fault of the product setup is for us to mend: people see an incident, the applicant goes on.
        result.setupFaults().forEach(rule -> execution.createIncident("productSetup", rule, "PRIVACY_VIOLATION"));
    }
}
