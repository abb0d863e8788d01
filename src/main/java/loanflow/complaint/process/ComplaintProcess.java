package loanflow.complaint.process;

import java.util.List;
import java.util.Optional;
import loanflow.complaint.ComplaintEvidence;
import loanflow.complaint.ComplaintFinding;
import loanflow.complaint.Correction;
import loanflow.complaint.Found;
import loanflow.workflow.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/** Contract of {@code complaint}. Business key: the complaint. */
final class ComplaintProcess {

    static final String COMPLAINT_MADE = "ComplaintMade";
    static final String CORRECTION_ANSWERED = "CorrectionAnswered";

    static final ProcessVariable<String> GROUP = ProcessVariable.text("complaintGroup");
    static final ProcessVariable<String> ESCALATION_GROUP = ProcessVariable.text("escalationGroup");
    static final ProcessVariable<String> ANSWER_BY = ProcessVariable.text("complaintAnswerBy");
    static final ProcessVariable<String> ESCALATE_AT = ProcessVariable.text("complaintEscalateAt");
    static final ProcessVariable<ComplaintEvidence> EVIDENCE =
            ProcessVariable.json("complaintEvidence", ComplaintEvidence.class);

    /** From the forms. */
    static final ProcessVariable<String> FINDING = ProcessVariable.text("complaintFinding");

    static final ProcessVariable<String> CORRECTION_KIND = ProcessVariable.text("correctionKind");
    static final ProcessVariable<String> COMPONENT = ProcessVariable.text("waiverComponent");
    static final ProcessVariable<String> AMOUNT = ProcessVariable.text("waiverAmount");
    static final ProcessVariable<String> ENTRY = ProcessVariable.text("wrongEntry");

    /** BOOKS, LIST or NONE. */
    static final ProcessVariable<String> CORRECTION = ProcessVariable.text("correction");
    /** State of the change that corrects the books. */
    static final ProcessVariable<String> CORRECTION_STATE = ProcessVariable.text("correctionState");

    /** SENT, DENIED on all channels, or DEFER. */
    static final ProcessVariable<String> ANSWER_SENT = ProcessVariable.text("complaintAnswerSent");

    static final ProcessVariable<String> ANSWER_AGAIN_AT = ProcessVariable.text("complaintAnswerAgainAt");

    private ComplaintProcess() {}

    /** What the last form said, which is then forgotten: who decides next finds nothing chosen. */
    static Found found(DelegateExecution execution) {
        Correction correction =
                CORRECTION_KIND.find(execution).map(Correction::valueOf).orElse(Correction.NOTHING);
        Found found = new Found(
                ComplaintFinding.valueOf(FINDING.in(execution)),
                correction,
                only(correction == Correction.WAIVER, COMPONENT, execution),
                only(correction == Correction.WAIVER, AMOUNT, execution),
                only(correction == Correction.UNDO, ENTRY, execution),
                person(execution));
        for (ProcessVariable<String> field : List.of(FINDING, CORRECTION_KIND, COMPONENT, AMOUNT, ENTRY)) {
            execution.removeVariable(field.name());
        }
        return found;
    }

    private static @Nullable String only(boolean asked, ProcessVariable<String> field, DelegateExecution execution) {
        return asked ? field.in(execution) : null;
    }

    private static String person(DelegateExecution execution) {
        return Optional.ofNullable(execution
                        .getProcessEngineServices()
                        .getIdentityService()
                        .getCurrentAuthentication())
                .map(Authentication::getUserId)
                .orElseThrow(() -> new IllegalStateException("a complaint is looked into by persons only"));
    }
}
