package loanflow.conformance;

/** What an element of a diagram does with tokens. */
public enum Kind {
    START,
    /** Any task or intermediate event: from one incoming flow to all outgoing ones. */
    TASK,
    /** Exclusive or event-based gateway: to one of the outgoing flows. */
    EXCLUSIVE,
    PARALLEL,
    /** Waits for whatever can still come, then goes on to some of the outgoing flows, at least one. */
    INCLUSIVE,
    /** A task whose outgoing flows have conditions: to some of them, at least one. */
    CHOICE,
    END,
    /** Ends whatever goes on in its scope. */
    TERMINATE,
    /** Ends its scope with an error, which the nearest scope around that catches it goes on from. */
    ERROR,
    /** Sub-process, or call activity with the called process inside. */
    SCOPE,
    /** Sub-process that an event starts while the scope around it is active. */
    EVENT_SCOPE,
    /** Event at the border of a task or scope. */
    BOUNDARY
}
