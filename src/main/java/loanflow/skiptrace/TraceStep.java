package loanflow.skiptrace;

import java.time.OffsetDateTime;

/** What a trace does next. */
public sealed interface TraceStep {

    /** Somebody is to be called: THIRD, or the BORROWER at a number that was given. */
    record Call(String whom, TraceEvidence evidence) implements TraceStep {}

    /** A message was passed on: it gets its time. */
    record Wait(OffsetDateTime until) implements TraceStep {}

    /** He can be reached again, or nobody is left to ask. */
    record Over() implements TraceStep {}
}
