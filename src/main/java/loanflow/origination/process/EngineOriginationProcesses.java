package loanflow.origination.process;

import java.util.Collection;
import java.util.Map;
import loanflow.origination.OriginationProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells the running case by business key. A case that does not wait for it is a defect: the door knows the state. */
@Component
class EngineOriginationProcesses implements OriginationProcesses {

    private final RuntimeService runtime;
    private final OpenTasks tasks;

    EngineOriginationProcesses(RuntimeService runtime, OpenTasks tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
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
    public void otherOfferAsked(String applicationId) {
        tell(LoanOriginationProcess.OTHER_OFFER_ASKED, applicationId);
    }

    @Override
    public void coolingOffWaived(String applicationId) {
        tell(LoanOriginationProcess.COOLING_OFF_WAIVED, applicationId);
    }

    @Override
    public void applicationWithdrawn(String applicationId) {
        tell(LoanOriginationProcess.APPLICATION_WITHDRAWN, applicationId);
    }

    @Override
    public void refusalReplaced(String applicationId) {
        runtime.startProcessInstanceByMessage(LoanOriginationProcess.REFUSAL_REPLACED, applicationId);
    }

    @Override
    public Map<String, String> openTasks(Collection<String> applicationIds) {
        return tasks.of(applicationIds);
    }

    private void tell(String message, String applicationId) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(applicationId)
                .correlate();
    }
}
