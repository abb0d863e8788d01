package loanflow.conformance;

import java.time.Duration;

/**
 * How long cases waited for an activity, since the event before it that the mapping gives a meaning.
 *
 * @param count events; the first of a case counts and waited for nothing
 * @param median half of the waits are at most this
 * @param p90 nine in ten waits are at most this
 */
public record Waiting(String activity, long count, Duration median, Duration p90) {}
