package loanflow.change;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change that somebody asks for.
 *
 * @param key the asker's own name for it: asked again under it, it is answered as before
 * @param on value date; null for the day on which it is booked
 * @param bankReference of the money that came, for kinds with which money comes
 * @param events as {@code replay} writes them, without key, dates of recording and authority
 * @param askedBy user id
 */
public record NewChange(
        String loanId,
        String key,
        ChangeKind kind,
        ChangeReason reason,
        @Nullable LocalDate on,
        @Nullable String bankReference,
        List<ObjectNode> events,
        String askedBy) {

    public NewChange {
        events = List.copyOf(events);
    }

    /** The order that undoes this one of one event. */
    NewChange undone() {
        ObjectNode undo =
                JsonNodeFactory.instance.objectNode().put("type", "UNDO").put("of", key);
        return new NewChange(
                loanId, key + "/undo", ChangeKind.UNDO, ChangeReason.BANK_NOTICE, null, null, List.of(undo), askedBy);
    }

    /** Whether an order under the same key is this one. */
    boolean isSameAs(NewChange other) {
        return loanId.equals(other.loanId)
                && kind == other.kind
                && reason == other.reason
                && Objects.equals(on, other.on)
                && Objects.equals(bankReference, other.bankReference)
                && events.equals(other.events);
    }
}
