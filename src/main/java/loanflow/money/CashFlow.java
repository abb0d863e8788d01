package loanflow.money;

import java.time.LocalDate;

/**
 * Money that the customer pays (positive) or receives (negative) on a day.
 *
 * @param date day of the movement
 * @param amount as the customer sees it
 */
public record CashFlow(LocalDate date, Money amount) {}
