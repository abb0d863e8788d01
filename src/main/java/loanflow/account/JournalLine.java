package loanflow.account;

import loanflow.money.Money;

/**
 * One side of a booking.
 *
 * @param account name of the account
 * @param amount debit positive, credit negative
 */
public record JournalLine(String account, Money amount) {}
