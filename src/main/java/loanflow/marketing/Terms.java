package loanflow.marketing;

/**
 * A row of table {@code white-list-terms}. Amounts in fen.
 *
 * @param batchBudgetFen what one batch may promise in this tier
 * @param dayBudgetFen what may be drawn a day in this tier
 * @param holdOutPercent customers out of a hundred who are not told, to measure the effect
 */
record Terms(long batchBudgetFen, long dayBudgetFen, int holdOutPercent, int validDays) {}
