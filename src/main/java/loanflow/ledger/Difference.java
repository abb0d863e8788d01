package loanflow.ledger;

import java.time.LocalDate;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where journal and provider differ. It stays for ever; a person can only say why it is there.
 *
 * @param date the statement's
 * @param name what both sides call the movement; null where it is about a whole statement
 * @param journal reference of the entry, null where we have booked none
 * @param booked what the journal says
 * @param stated what the provider says
 * @param cleared a later statement, or booking, made the two agree
 * @param because why it is there, as a person said; null until then
 */
public record Difference(
        long id,
        DifferenceKind kind,
        Account account,
        LocalDate date,
        @Nullable String name,
        @Nullable String journal,
        Money booked,
        Money stated,
        boolean cleared,
        @Nullable String explainedBy,
        @Nullable String because) {

    public Money amount() {
        return booked.minus(stated);
    }
}
