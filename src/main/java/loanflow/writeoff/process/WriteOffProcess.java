package loanflow.writeoff.process;

import java.util.Optional;
import loanflow.workflow.ProcessVariable;
import loanflow.writeoff.WriteOffEvidence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Contract of {@code write-off}. Business key: the write-off; the daily instance that names loans has none. */
final class WriteOffProcess {

    static final String WRITE_OFF_PROPOSED = "WriteOffProposed";

    static final ProcessVariable<WriteOffEvidence> EVIDENCE =
            ProcessVariable.json("writeOffEvidence", WriteOffEvidence.class);

    /** PURSUE or REST, by table {@code write-off}. */
    static final ProcessVariable<String> AFTERWARDS = ProcessVariable.text("claimAfterwards");

    /** From the forms: AGREE, or why not. */
    static final ProcessVariable<String> ANSWER = ProcessVariable.text("writeOffAnswer");

    static final ProcessVariable<String> CONFIRMATION = ProcessVariable.text("writeOffConfirmation");

    /** BOOKED or NOT_POSSIBLE. */
    static final ProcessVariable<String> RESULT = ProcessVariable.text("writeOffResult");

    /** From the form of the claim: ARRANGED, EXHAUSTED or RECOVERED. */
    static final ProcessVariable<String> CLAIM_RESULT = ProcessVariable.text("claimResult");

    private WriteOffProcess() {}

    /** Who completed the last task; who else signed stands with the signatures of the case. */
    static String person(DelegateExecution execution) {
        return Optional.ofNullable(execution
                        .getProcessEngineServices()
                        .getIdentityService()
                        .getCurrentAuthentication())
                .map(Authentication::getUserId)
                .orElseThrow(() -> new IllegalStateException("a write-off is answered by persons only"));
    }
}
