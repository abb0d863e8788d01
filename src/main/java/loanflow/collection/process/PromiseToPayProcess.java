package loanflow.collection.process;

import loanflow.workflow.ProcessVariable;

/** Contract of {@code promise-to-pay}. Business key: the case's id; a case has one open promise. */
final class PromiseToPayProcess {

    static final ProcessVariable<String> PROMISE_STEP = ProcessVariable.text("promiseStep");
    static final ProcessVariable<String> PROMISE_STEP_AT = ProcessVariable.text("promiseStepAt");
    static final ProcessVariable<String> PROMISE_STATE = ProcessVariable.text("promiseState");

    private PromiseToPayProcess() {}
}
