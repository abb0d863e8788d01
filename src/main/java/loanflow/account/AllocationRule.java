package loanflow.account;

/**
 * How a payment of one kind is allocated.
 *
 * @param order the twelve buckets
 * @param direction instalment by instalment, or component by component
 * @param future where money goes that is not owed yet
 */
public record AllocationRule(AllocationOrder order, Direction direction, FutureRule future) {}
