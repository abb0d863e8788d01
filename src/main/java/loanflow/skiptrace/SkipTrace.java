package loanflow.skiptrace;

import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code skip_trace}.
 *
 * @param numberId a number that a third party gave and the borrower has not confirmed yet
 * @param numberTries how often it was called
 * @param callAllowed the contact gate has agreed to the call that is under way
 */
record SkipTrace(
        String caseId,
        String customerId,
        String debtId,
        State state,
        @Nullable String numberId,
        int numberTries,
        boolean callAllowed) {

    /** Where it stands. */
    enum State {
        OPEN,
        FOUND,
        NOT_FOUND
    }
}
