package loanflow.workflow;

import org.jspecify.annotations.Nullable;

/** Keeps what people type into tasks unreadable at rest: it may name persons. Implemented where the keys are. */
public interface NoteCipher {

    /**
     * A text nobody reads without its key.
     *
     * @param keyOwner whose key it is; with that key the text is gone for good
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Sealed(String keyOwner, byte[] content) {}

    /**
     * Seals a text.
     *
     * @param businessKey of the case in which the text was typed; says whose key is taken
     * @param place where the text will live, for example {@code <task>/<field>}; needed again to open it
     */
    Sealed seal(@Nullable String businessKey, String place, String text);

    /**
     * The text in clear.
     *
     * @throws IllegalStateException when it was changed, moved, or its key is destroyed
     */
    String open(Sealed sealed, String place);
}
