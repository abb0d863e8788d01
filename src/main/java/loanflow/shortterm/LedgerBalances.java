package loanflow.shortterm;

import java.math.BigDecimal;
import loanflow.money.Money;

/**
 * What is open after a day.
 *
 * @param interest exact minor units
 * @param settlement what settles the loan on that day; negative is a refund
 */
record LedgerBalances(Money charges, BigDecimal interest, Money principal, Money settlement) {}
