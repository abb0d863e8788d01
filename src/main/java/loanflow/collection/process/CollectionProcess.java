package loanflow.collection.process;

import loanflow.collection.CallSheet;
import loanflow.workflow.ProcessVariable;

/** Contract of {@code collection}. Business key: the case's id, also of what it calls. */
final class CollectionProcess {

    static final String ARREARS_OPENED = "ArrearsOpened";
    static final String CASE_CHANGED = "CaseChanged";
    /** Understood by the called process {@code contact} while nobody has taken up the call. */
    static final String TOUCH_WITHDRAWN = "TouchWithdrawn";

    static final ProcessVariable<Boolean> IN_ARREARS = ProcessVariable.flag("inArrears");
    static final ProcessVariable<String> NEXT_STEP_AT = ProcessVariable.text("nextStepAt");
    static final ProcessVariable<String> NEXT_STEP = ProcessVariable.text("nextStep");
    static final ProcessVariable<String> CASE_GROUP = ProcessVariable.text("caseGroup");
    static final ProcessVariable<CallSheet> CALL_SHEET = ProcessVariable.json("callSheet", CallSheet.class);
    static final ProcessVariable<String> REFERRAL_DECISION = ProcessVariable.text("referralDecision");
    static final ProcessVariable<String> HOLD_DECISION = ProcessVariable.text("holdDecision");
    static final ProcessVariable<Boolean> PROMISED = ProcessVariable.flag("promised");

    /** Handed back by {@code skip-trace}: FOUND, NOT_FOUND or SET_ASIDE. */
    static final ProcessVariable<String> TRACE_RESULT = ProcessVariable.text("traceResult");

    /** Handed to {@code contact}. */
    static final ProcessVariable<String> TOUCH_KEY = ProcessVariable.text("touchKey");

    static final ProcessVariable<String> CHANNEL = ProcessVariable.text("channel");
    static final ProcessVariable<Long> CALL_PRIORITY = ProcessVariable.number("callPriority");
    static final ProcessVariable<String> TOUCH_ENDS_AT = ProcessVariable.text("touchEndsAt");

    /** Handed back by {@code contact}. */
    static final ProcessVariable<String> GATE_DECISION = ProcessVariable.text("gateDecision");

    static final ProcessVariable<String> GATE_REASON = ProcessVariable.text("gateReason");
    static final ProcessVariable<String> DEFERRED_UNTIL = ProcessVariable.text("deferredUntil");
    static final ProcessVariable<String> CALL_OUTCOME = ProcessVariable.text("callOutcome");
    static final String PROMISE_AMOUNT = "promiseAmount";
    static final ProcessVariable<String> PROMISE_DAY = ProcessVariable.text("promiseDay");
    static final ProcessVariable<String> CALLED_BY = ProcessVariable.text("calledBy");

    private CollectionProcess() {}
}
