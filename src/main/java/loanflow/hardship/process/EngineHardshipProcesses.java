package loanflow.hardship.process;

import loanflow.hardship.HardshipProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts the process and brings it the borrower's word, in the transaction of the door. */
@Component
class EngineHardshipProcesses implements HardshipProcesses {

    private final RuntimeService runtime;

    EngineHardshipProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void asked(String requestId) {
        var unused = runtime.startProcessInstanceByMessage(HardshipProcess.HARDSHIP_ASKED, requestId);
    }

    @Override
    public void accepted(String requestId) {
        tell(HardshipProcess.OFFER_ACCEPTED, requestId);
    }

    @Override
    public void declined(String requestId) {
        tell(HardshipProcess.OFFER_DECLINED, requestId);
    }

    private void tell(String message, String requestId) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(requestId)
                .correlate();
    }
}
