package loanflow.ledger;

import java.time.LocalDate;
import loanflow.money.Money;

/**
 * A cash account at its last statement: {@code booked = stated + differences}.
 *
 * @param date of that statement
 * @param booked the journal's balance of that evening
 * @param stated the provider's
 * @param differences the sum of the differences that are named and not cleared
 */
public record CashStanding(Account account, LocalDate date, Money booked, Money stated, Money differences) {

    /** Whether the named differences are all there is. */
    public boolean isExplained() {
        return booked.equals(stated.plus(differences));
    }
}
