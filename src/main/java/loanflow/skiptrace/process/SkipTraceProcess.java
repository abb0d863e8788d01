package loanflow.skiptrace.process;

import loanflow.skiptrace.TraceEvidence;
import loanflow.workflow.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Contract of {@code skip-trace}. Business key: the case, which is told by {@code CaseChanged} of its caller. */
final class SkipTraceProcess {

    static final String CASE_CHANGED = "CaseChanged";

    /** CALL, WAIT or OVER. */
    static final ProcessVariable<String> STEP = ProcessVariable.text("traceStep");

    /** THIRD or BORROWER. */
    static final ProcessVariable<String> WHOM = ProcessVariable.text("traceWhom");

    static final ProcessVariable<TraceEvidence> EVIDENCE = ProcessVariable.json("traceEvidence", TraceEvidence.class);

    /** When the trace goes on. */
    static final ProcessVariable<String> AGAIN_AT = ProcessVariable.text("traceAgainAt");

    /** ALLOW, DEFER or DENY. */
    static final ProcessVariable<String> GATE = ProcessVariable.text("traceGate");

    /** From the forms. */
    static final ProcessVariable<String> CALL_NOW = ProcessVariable.text("traceCallNow");

    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("traceOutcome");

    /** Handed back: FOUND or NOT_FOUND; SET_ASIDE while it is neither. */
    static final ProcessVariable<String> RESULT = ProcessVariable.text("traceResult");

    private SkipTraceProcess() {}

    /** Who completed the task that led here; in the same command. */
    static String person(DelegateExecution execution) {
        Authentication person =
                execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        return person == null || person.getUserId() == null ? "unattended" : person.getUserId();
    }
}
