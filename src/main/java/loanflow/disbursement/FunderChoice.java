package loanflow.disbursement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One funder asked for one application. State ASKED and RESERVED hold money.
 *
 * @param answer the funder's own decision, APPROVE or REFUSE; null: it has none, or does not decide itself
 */
record FunderChoice(
        long id,
        String applicationId,
        int round,
        String funderId,
        String state,
        long amountFen,
        LocalDate reservedOn,
        @Nullable String answer) {

    boolean isReserved() {
        return state.equals("RESERVED");
    }

    /** The idempotency key of the question to the funder. */
    String key() {
        return "funder-" + id;
    }
}
