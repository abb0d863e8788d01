package loanflow.marketing;

import org.jspecify.annotations.Nullable;

/** What becomes of a customer in a campaign. */
record Member(String customerId, State state, @Nullable String reason, int tries) {

    enum State {
        CHOSEN,
        CONTROL,
        SUPPRESSED,
        TOLD,
        REFUSED
    }
}
