package loanflow.contact;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of the contact log.
 *
 * @param at business time at which the gate was asked
 * @param decision ALLOW, ALLOW_RELAY, DEFER or DENY
 * @param reason rule of table {@code contact-gate}; NONE when allowed
 * @param callOutcome what came of a call, null for everything else
 */
public record Touch(
        OffsetDateTime at,
        Channel channel,
        ContactPurpose purpose,
        MessageTemplate template,
        String decision,
        String reason,
        @Nullable OffsetDateTime deferredUntil,
        @Nullable CallOutcome callOutcome) {}
