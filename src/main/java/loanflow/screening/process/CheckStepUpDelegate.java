package loanflow.screening.process;

import loanflow.screening.VendorChecks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CheckStepUpDelegate implements JavaDelegate {

    private final VendorChecks door;

    CheckStepUpDelegate(VendorChecks door) {
        this.door = door;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ScreeningProcess.STEP_UP_OUTCOME.set(execution, door.checkStepUp(execution.getProcessBusinessKey()));
    }
}
