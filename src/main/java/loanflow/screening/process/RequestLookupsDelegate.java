package loanflow.screening.process;

import loanflow.screening.VendorChecks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RequestLookupsDelegate implements JavaDelegate {

    private final VendorChecks door;

    RequestLookupsDelegate(VendorChecks door) {
        this.door = door;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ScreeningProcess.LOOKUPS_AWAITED.set(execution, door.requestLookups(execution.getProcessBusinessKey()));
    }
}
