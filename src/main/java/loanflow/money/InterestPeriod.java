package loanflow.money;

import java.time.LocalDate;

/**
 * The time for which an instalment pays interest.
 *
 * @param dueDate the day on which the instalment must be paid
 * @param share the part of a year for which it pays interest
 */
public record InterestPeriod(LocalDate dueDate, YearShare share) {}
