package loanflow.origination.process;

import loanflow.origination.OriginationProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells the running case by business key. A case that does not wait for it is a defect: the door knows the state. */
@Component
class EngineOriginationProcesses implements OriginationProcesses {

    private final RuntimeService runtime;

    EngineOriginationProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void applicationSubmitted(String applicationId) {
        runtime.startProcessInstanceByMessage(LoanOriginationProcess.APPLICATION_SUBMITTED, applicationId);
    }

    @Override
    public void papersUploaded(String applicationId) {
        tell(LoanOriginationProcess.PAPERS_UPLOADED, applicationId);
    }

    @Override
    public void offerAccepted(String applicationId) {
        tell(LoanOriginationProcess.OFFER_ACCEPTED, applicationId);
    }

    @Override
    public void offerDeclined(String applicationId) {
        tell(LoanOriginationProcess.OFFER_DECLINED, applicationId);
    }

    @Override
    public void coolingOffWaived(String applicationId) {
        tell(LoanOriginationProcess.COOLING_OFF_WAIVED, applicationId);
    }

    @Override
    public void applicationWithdrawn(String applicationId) {
        tell(LoanOriginationProcess.APPLICATION_WITHDRAWN, applicationId);
    }

    private void tell(String message, String applicationId) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(applicationId)
                .correlate();
    }
}
