package loanflow.account;

import java.time.LocalDate;
import loanflow.money.Money;

/**
 * Money paid out.
 *
 * @param before number of the first instalment that comes after it
 */
public record Payout(LocalDate on, Money amount, int before) {}
