package loanflow.complaint.process;

import java.util.List;
import loanflow.complaint.ComplaintEvidence;
import loanflow.complaint.ComplaintProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationResult;
import org.springframework.stereotype.Component;

/** Starts the process and brings it what became of a correction, in the transaction of the door. */
@Component
class EngineComplaintProcesses implements ComplaintProcesses {

    private final RuntimeService runtime;

    EngineComplaintProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void made(String complaintId) {
        var unused = runtime.startProcessInstanceByMessage(ComplaintProcess.COMPLAINT_MADE, complaintId);
    }

    /** A correction that is booked while it is asked for finds nobody waiting: who asked sees its state. */
    @Override
    public void correctionAnswered(String complaintId, String state, ComplaintEvidence evidence) {
        List<MessageCorrelationResult> unused = runtime.createMessageCorrelation(ComplaintProcess.CORRECTION_ANSWERED)
                .processInstanceBusinessKey(complaintId)
                .setVariable(ComplaintProcess.CORRECTION_STATE.name(), state)
                .setVariable(ComplaintProcess.EVIDENCE.name(), ComplaintProcess.EVIDENCE.stored(evidence))
                .correlateAllWithResult();
    }
}
