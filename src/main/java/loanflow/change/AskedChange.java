package loanflow.change;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A change that was asked for, and what became of it.
 *
 * @param authority who confirms it; null until the table was asked
 * @param answeredBy user ids of those who confirmed, refused or sent the money, separated by commas
 * @param rule why it is not possible any more, as {@code field: RULE}
 */
public record AskedChange(
        String id,
        NewChange what,
        OffsetDateTime askedAt,
        ChangeState state,
        @Nullable Authority authority,
        @Nullable String answeredBy,
        @Nullable OffsetDateTime answeredAt,
        @Nullable String rule) {}
