package loanflow.skiptrace;

import loanflow.contact.CallOutcome;

/** What came of a call, in the codes of forms {@code record-trace-call} and {@code confirm-number}. */
public enum TraceOutcome {
    /** A third party will pass the message on. */
    RELAYED(true, CallOutcome.THIRD_PARTY),
    NEW_NUMBER(true, CallOutcome.THIRD_PARTY),
    KNOWS_NOTHING(true, CallOutcome.THIRD_PARTY),
    NO_ANSWER(false, CallOutcome.NO_ANSWER),
    /** He is left alone for ever. */
    ASKS_TO_STOP(true, CallOutcome.THIRD_PARTY),
    /** The borrower himself confirms the number. */
    CONFIRMED(true, CallOutcome.CALL_BACK),
    NOT_HIM(true, CallOutcome.WRONG_NUMBER);

    private final boolean answered;
    private final CallOutcome call;

    TraceOutcome(boolean answered, CallOutcome call) {
        this.answered = answered;
        this.call = call;
    }

    boolean answered() {
        return answered;
    }

    /** The same in the words of the contact log. */
    CallOutcome call() {
        return call;
    }
}
