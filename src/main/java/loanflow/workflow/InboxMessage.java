package loanflow.workflow;

/**
 * Something the outside told us.
 *
 * @param source selects the {@link InboxHandler}: the provider and kind of message
 * @param id the sender's id of the message; the same source and id are handled once
 * @param body JSON without personal data
 */
public record InboxMessage(String source, String id, String body) {}
