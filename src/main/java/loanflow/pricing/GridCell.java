package loanflow.pricing;

/**
 * One cell of the price grid.
 *
 * @param termMonths term of the cell
 * @param aprBps nominal yearly rate at the band's reference principal
 * @param automatic false: only a reviewer may offer it, as a counter-offer (band E, NEW, 12 months)
 */
record GridCell(int termMonths, long aprBps, boolean automatic) {}
