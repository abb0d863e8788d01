package loanflow.contact.process;

import loanflow.workflow.ProcessVariable;

/** Contract of {@code contact}. Business key: the caller's. The caller gives the first part and gets the second. */
final class ContactProcess {

    /** Key of a touch planned at the door. */
    static final ProcessVariable<String> TOUCH_KEY = ProcessVariable.text("touchKey");

    static final ProcessVariable<String> CHANNEL = ProcessVariable.text("channel");
    static final ProcessVariable<String> CASE_GROUP = ProcessVariable.text("caseGroup");
    static final ProcessVariable<Long> CALL_PRIORITY = ProcessVariable.number("callPriority");
    static final ProcessVariable<String> TOUCH_ENDS_AT = ProcessVariable.text("touchEndsAt");
    /** JSON that the forms show; its shape is the caller's. */
    static final String CALL_SHEET = "callSheet";

    static final ProcessVariable<String> GATE_DECISION = ProcessVariable.text("gateDecision");
    static final ProcessVariable<String> GATE_REASON = ProcessVariable.text("gateReason");
    static final ProcessVariable<String> DEFERRED_UNTIL = ProcessVariable.text("deferredUntil");
    static final ProcessVariable<String> CALL_OUTCOME = ProcessVariable.text("callOutcome");
    static final ProcessVariable<String> CALLED_BY = ProcessVariable.text("calledBy");

    static final ProcessVariable<String> CALL_NOW = ProcessVariable.text("callNow");
    static final String TOUCH_WITHDRAWN = "TouchWithdrawn";

    private ContactProcess() {}
}
