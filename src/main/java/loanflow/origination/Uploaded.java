package loanflow.origination;

/** What became of an upload. */
public sealed interface Uploaded {

    /** Sealed and stored. */
    record Stored(Paper paper) implements Uploaded {}

    /**
     * Not stored.
     *
     * @param rule EMPTY, TYPE (not PDF, JPEG or PNG by content), TOO_MANY or STATE
     */
    record Refused(String rule) implements Uploaded {}
}
