package loanflow.collection.web;

import java.time.LocalDate;
import loanflow.collection.Promise;
import org.jspecify.annotations.Nullable;

/** A promise of the case. */
record PromiseLine(
        String amount,
        String currency,
        LocalDate madeOn,
        LocalDate dueOn,
        String takenBy,
        Promise.State state,
        @Nullable String paid,
        @Nullable LocalDate endedOn) {

    static PromiseLine of(Promise promise) {
        return new PromiseLine(
                promise.amount().major().toPlainString(),
                promise.amount().currency().getCurrencyCode(),
                promise.madeOn(),
                promise.dueOn(),
                promise.takenBy(),
                promise.state(),
                promise.paid() == null ? null : promise.paid().major().toPlainString(),
                promise.endedOn());
    }
}
