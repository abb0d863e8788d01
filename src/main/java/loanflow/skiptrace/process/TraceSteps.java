package loanflow.skiptrace.process;

import loanflow.contact.ContactOutcome;
import loanflow.skiptrace.TraceStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Writes steps and the gate's answers into variables. */
final class TraceSteps {

    private TraceSteps() {}

    static void write(DelegateExecution execution, TraceStep step) {
        if (step instanceof TraceStep.Call call) {
            SkipTraceProcess.STEP.set(execution, "CALL");
            SkipTraceProcess.WHOM.set(execution, call.whom());
            SkipTraceProcess.EVIDENCE.set(execution, call.evidence());
        } else if (step instanceof TraceStep.Wait wait) {
            SkipTraceProcess.STEP.set(execution, "WAIT");
            SkipTraceProcess.AGAIN_AT.set(execution, wait.until().toString());
        } else {
            SkipTraceProcess.STEP.set(execution, "OVER");
        }
    }

    static void write(DelegateExecution execution, ContactOutcome answer) {
        if (answer instanceof ContactOutcome.Deferred deferred) {
            SkipTraceProcess.GATE.set(execution, "DEFER");
            SkipTraceProcess.AGAIN_AT.set(execution, deferred.until().toString());
        } else {
            SkipTraceProcess.GATE.set(execution, answer instanceof ContactOutcome.Dispatched ? "ALLOW" : "DENY");
        }
    }
}
