package loanflow.appeal.process;

import loanflow.appeal.AppealEvidence;
import loanflow.workflow.ProcessVariable;

/** Contract of the diagram {@code bpmn/appeal.bpmn}; business key is the id of the application. */
final class AppealProcess {

    static final String APPEAL_MADE = "AppealMade";

    /** Candidate group: fraud-leads after a refusal by screening, senior-reviewers after one by credit. */
    static final ProcessVariable<String> APPEAL_GROUP = ProcessVariable.text("appealGroup");

    static final ProcessVariable<AppealEvidence> APPEAL_EVIDENCE =
            ProcessVariable.json("appealEvidence", AppealEvidence.class);

    /** REPLACE or CONFIRM, from the form. */
    static final ProcessVariable<String> APPEAL_DECISION = ProcessVariable.text("appealDecision");

    /** Why the refusal stands, from the form; only with CONFIRM. */
    static final ProcessVariable<String> APPEAL_FINDING = ProcessVariable.text("appealFinding");

    /** REPLACED, CONFIRMED or REPEAT: the person may not answer this one. */
    static final ProcessVariable<String> APPEAL_RESULT = ProcessVariable.text("appealResult");

    private AppealProcess() {}
}
