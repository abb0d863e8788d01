package loanflow.listing.process;

import java.util.Optional;
import loanflow.listing.ListEvidence;
import loanflow.workflow.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Contract of {@code black-list}. Business key: the proposal, or the appeal; the daily instance has none. */
final class BlackListProcess {

    static final String LIST_ENTRY_PROPOSED = "ListEntryProposed";
    static final String LIST_APPEAL_MADE = "ListAppealMade";

    static final ProcessVariable<Boolean> ALLOWED = ProcessVariable.flag("entryAllowed");

    /** User ids of who may not decide: who proposed, and for an appeal also who entered. */
    static final ProcessVariable<String> PROPOSED_BY = ProcessVariable.text("listProposedBy");

    static final ProcessVariable<String> ENTERED_BY = ProcessVariable.text("listEnteredBy");

    static final ProcessVariable<ListEvidence> EVIDENCE = ProcessVariable.json("listEvidence", ListEvidence.class);

    /** From the forms: AGREE or why not; LIFT or why it stands. */
    static final ProcessVariable<String> ANSWER = ProcessVariable.text("entryAnswer");

    static final ProcessVariable<String> CONFIRMATION = ProcessVariable.text("entryConfirmation");
    static final ProcessVariable<String> APPEAL_ANSWER = ProcessVariable.text("listAppealAnswer");

    /** Who agreed first, for the entry's record. */
    static final String APPROVE = "Activity_ApproveEntry";

    static final ProcessVariable<Boolean> TELL = ProcessVariable.flag("listTell");

    /** LIFTED or STANDS. */
    static final ProcessVariable<String> APPEAL_RESULT = ProcessVariable.text("listAppealResult");

    private BlackListProcess() {}

    /** Who completed the last task. */
    static String person(DelegateExecution execution) {
        return Optional.ofNullable(execution
                        .getProcessEngineServices()
                        .getIdentityService()
                        .getCurrentAuthentication())
                .map(Authentication::getUserId)
                .orElseThrow(() -> new IllegalStateException("a list is decided on by persons only"));
    }

    /** Who completed the first approval. */
    static String approver(DelegateExecution execution) {
        return execution
                .getProcessEngineServices()
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(APPROVE)
                .finished()
                .singleResult()
                .getAssignee();
    }
}
