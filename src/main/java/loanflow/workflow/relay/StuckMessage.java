package loanflow.workflow.relay;

import java.time.OffsetDateTime;

/**
 * A message that people must look at.
 *
 * @param box OUTBOX or INBOX
 * @param id number within its box
 * @param kind kind of outbox message or source of inbox message
 * @param key our idempotency key, or the sender's id
 * @param tries how often it was tried
 * @param reason code of the last failure, never personal data
 * @param since when it was written, wall time
 */
public record StuckMessage(
        String box, long id, String kind, String key, int tries, String reason, OffsetDateTime since) {}
