package loanflow.conformance;

import java.time.Instant;
import java.util.List;

/**
 * The first thing in a case that the diagram does not allow.
 *
 * @param line of the log
 * @param after the step before; {@code start} for none
 * @param reason in words
 * @param allowed steps that the diagram would have allowed instead; {@code end} for none at all
 */
public record Deviation(long line, Instant time, String step, String after, String reason, List<String> allowed) {}
