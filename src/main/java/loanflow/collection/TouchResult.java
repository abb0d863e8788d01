package loanflow.collection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import loanflow.contact.CallOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What came of a touch.
 *
 * @param decision ALLOW, DEFER or DENY; null when the gate was never asked, because nobody took up the call
 * @param reason the gate's reason
 * @param deferredUntil from when on it may be asked again
 * @param call what came of a call
 * @param promisedAmount in the currency of the oldest debt, major units
 * @param byUser who called
 */
public record TouchResult(
        @Nullable String decision,
        @Nullable String reason,
        @Nullable OffsetDateTime deferredUntil,
        @Nullable CallOutcome call,
        @Nullable BigDecimal promisedAmount,
        @Nullable LocalDate promisedOn,
        String byUser) {}
