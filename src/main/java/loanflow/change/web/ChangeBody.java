package loanflow.change.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import loanflow.change.AskedChange;
import loanflow.change.NewChange;
import org.jspecify.annotations.Nullable;

/**
 * A change and what became of it.
 *
 * @param authority who confirms it: NONE, FINANCE, SUPERVISOR, MANAGER or COMMITTEE
 * @param rule why it is not possible any more
 */
record ChangeBody(
        String id,
        String key,
        String kind,
        String what,
        String reason,
        @Nullable LocalDate on,
        @Nullable String bankReference,
        List<ObjectNode> events,
        String askedBy,
        OffsetDateTime askedAt,
        String state,
        @Nullable String authority,
        @Nullable String answeredBy,
        @Nullable OffsetDateTime answeredAt,
        @Nullable String rule) {

    static ChangeBody of(AskedChange change) {
        NewChange what = change.what();
        return new ChangeBody(
                change.id(),
                what.key(),
                what.kind().name(),
                what.kind().words(),
                what.reason().name(),
                what.on(),
                what.bankReference(),
                what.events(),
                what.askedBy(),
                change.askedAt(),
                change.state().name(),
                change.authority() == null ? null : change.authority().name(),
                change.answeredBy(),
                change.answeredAt(),
                change.rule());
    }
}
