package loanflow.workflow;

/**
 * Something to be done outside, written in the transaction that decided it and sent after the commit.
 *
 * @param kind selects the {@link OutboxHandler}
 * @param key deterministic idempotency key; the same key is stored once and sent to the outside as it is
 * @param body JSON without personal data: ids, amounts, codes
 */
public record OutboxMessage(String kind, String key, String body) {}
