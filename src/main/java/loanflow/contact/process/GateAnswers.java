package loanflow.contact.process;

import loanflow.contact.ContactOutcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Writes the gate's answer into variables. */
final class GateAnswers {

    private GateAnswers() {}

    static void write(DelegateExecution execution, ContactOutcome answer) {
        if (answer instanceof ContactOutcome.Deferred deferred) {
            ContactProcess.GATE_DECISION.set(execution, "DEFER");
            ContactProcess.GATE_REASON.set(execution, deferred.reason());
            ContactProcess.DEFERRED_UNTIL.set(execution, deferred.until().toString());
        } else if (answer instanceof ContactOutcome.Denied denied) {
            ContactProcess.GATE_DECISION.set(execution, "DENY");
            ContactProcess.GATE_REASON.set(execution, denied.reason());
        } else {
            ContactProcess.GATE_DECISION.set(execution, "ALLOW");
        }
    }
}
