package loanflow.origination;

/** What became of an application that was sent in. */
public sealed interface Applied {

    /** It is new and on its way. */
    record Accepted(String applicationId) implements Applied {}

    /** The same one was here before; nothing happened. */
    record Repeated(String applicationId) implements Applied {}

    /** Another application was sent under this reference before. */
    record ReferenceTaken() implements Applied {}

    /** A signal does not belong to this channel or is out of range. */
    record BadSignal(String name) implements Applied {}
}
