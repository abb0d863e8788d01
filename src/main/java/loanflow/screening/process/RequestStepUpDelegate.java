package loanflow.screening.process;

import loanflow.screening.VendorChecks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RequestStepUpDelegate implements JavaDelegate {

    private final VendorChecks door;

    RequestStepUpDelegate(VendorChecks door) {
        this.door = door;
    }

    @Override
    public void execute(DelegateExecution execution) {
        door.requestStepUp(execution.getProcessBusinessKey());
    }
}
