package loanflow.collection;

import java.time.LocalDate;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A promise to pay.
 *
 * @param paidBefore all that the person had paid in this currency when it was made
 * @param paid what was paid on it when it was judged
 */
public record Promise(
        String id,
        String customerId,
        Money amount,
        LocalDate dueOn,
        LocalDate madeOn,
        String takenBy,
        Money paidBefore,
        @Nullable Money paid,
        State state,
        @Nullable LocalDate endedOn) {

    /** What became of a promise. */
    public enum State {
        OPEN,
        KEPT,
        BROKEN
    }
}
