package loanflow.marketing;

import java.time.OffsetDateTime;
import loanflow.contact.Channel;
import org.jspecify.annotations.Nullable;

/** A row of table {@code campaign}. */
record Campaign(
        String id,
        String name,
        Segment segment,
        Channel channel,
        String plannedBy,
        String state,
        @Nullable String template,
        @Nullable Integer responseDays,
        @Nullable OffsetDateTime begunAt) {}
