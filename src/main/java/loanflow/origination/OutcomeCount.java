package loanflow.origination;

/**
 * How many applications stand alike.
 *
 * @param outcome the state; WAITING where a person's task is open
 * @param reason weightiest reason of a refusal, name of the task that waits, else empty
 */
public record OutcomeCount(String outcome, String reason, long count) {}
