package loanflow.portfolio;

import java.math.BigDecimal;

/**
 * What waits in a queue.
 *
 * @param group whose queue it is
 * @param unclaimed of these tasks, those that nobody has taken
 * @param oldestHours age of the oldest one, in hours of business time
 */
public record Waiting(String group, long tasks, long unclaimed, BigDecimal oldestHours) {}
