package loanflow.pricing;

import java.math.BigDecimal;

/**
 * What a band brings (DOMAIN.md §10.3).
 *
 * @param pd12Percent probability of default in 12 months that prices use, percent
 * @param productCapFen largest principal in fen
 * @param incomeMultiple largest principal in monthly incomes
 */
record BandTerms(BigDecimal pd12Percent, long productCapFen, BigDecimal incomeMultiple) {}
