package loanflow.ledger;

import loanflow.money.Money;

/**
 * One line of a journal.
 *
 * @param account where
 * @param amount debit positive, credit negative, never zero
 */
public record Posting(Account account, Money amount) {

    public Posting {
        if (amount.isZero()) {
            throw new IllegalArgumentException("posting: must not be zero");
        }
    }
}
