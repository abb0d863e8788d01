package loanflow.contact;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a call, in the codes of form {@code record-call}. */
public enum CallOutcome {
    PROMISE(true),
    SAYS_PAID(true),
    CALL_BACK(true),
    REFUSES(true),
    HARDSHIP(true),
    DISPUTE(true),
    COMPLAINT(true),
    ASKS_TO_STOP(true),
    NO_ANSWER(false),
    THIRD_PARTY(false),
    WRONG_NUMBER(false);

    private final boolean talked;

    CallOutcome(boolean talked) {
        this.talked = talked;
    }

    /** The outcome of this code; empty when the code is none. */
    public static Optional<CallOutcome> find(@Nullable String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.name().equals(code))
                .findFirst();
    }

    /** Whether there was a conversation with the debtor himself: it starts the quiet days. */
    public boolean talked() {
        return talked;
    }
}
