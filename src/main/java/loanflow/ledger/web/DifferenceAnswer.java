package loanflow.ledger.web;

import java.time.LocalDate;
import loanflow.ledger.Difference;
import org.jspecify.annotations.Nullable;

/** A difference over HTTP. */
record DifferenceAnswer(
        long id,
        String kind,
        String account,
        String currency,
        LocalDate date,
        @Nullable String name,
        @Nullable String journal,
        String booked,
        String stated,
        boolean cleared,
        @Nullable String explainedBy,
        @Nullable String because) {

    static DifferenceAnswer of(Difference one) {
        return new DifferenceAnswer(
                one.id(),
                one.kind().name(),
                one.account().name(),
                one.booked().currency().getCurrencyCode(),
                one.date(),
                one.name(),
                one.journal(),
                one.booked().major().toPlainString(),
                one.stated().major().toPlainString(),
                one.cleared(),
                one.explainedBy(),
                one.because());
    }
}
