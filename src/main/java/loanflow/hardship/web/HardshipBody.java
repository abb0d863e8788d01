package loanflow.hardship.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Currency;
import loanflow.access.Caller;
import loanflow.hardship.Affordability;
import loanflow.hardship.HardshipCause;
import loanflow.hardship.HardshipWish;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Body of a request for another way to pay.
 *
 * @param month what a month brings and takes, as the borrower says; it is checked by a person
 */
record HardshipBody(
        @NotNull HardshipCause cause, @Nullable @Valid Month month) {

    /** Amounts in major units. */
    record Month(
            @NotNull @Pattern(regexp = "\\d{1,7}(\\.\\d{1,2})?")
            String income,

            @NotNull @Pattern(regexp = "\\d{1,7}(\\.\\d{1,2})?")
            String livingCosts,

            @NotNull @Pattern(regexp = "\\d{1,7}(\\.\\d{1,2})?")
            String otherDebts,

            @NotNull @Pattern(regexp = "CNY|USD") String currency) {

        Affordability declared() {
            return new Affordability(money(income), money(livingCosts), money(otherDebts));
        }

        private Money money(String amount) {
            return Money.of(new BigDecimal(amount), Currency.getInstance(currency));
        }
    }

    HardshipWish wish(String loanId, Caller caller) {
        return new HardshipWish(loanId, cause, month == null ? null : month.declared(), caller.name());
    }
}
