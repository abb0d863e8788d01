package loanflow.conformance;

import java.time.Instant;

/** One event of a case as the log tells it. */
public record Event(String activity, Instant time, long line) {}
