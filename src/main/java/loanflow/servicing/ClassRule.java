package loanflow.servicing;

/**
 * What the owner's tables say of a loan.
 *
 * @param daysPastDue 0 for all that are not late
 * @param watched restructured within the last twelve months
 * @param provisionBps share of principal that is expected to be lost, basis points
 * @param ifrs9Stage 1 to 3
 */
record ClassRule(int daysPastDue, boolean watched, AssetClass assetClass, int provisionBps, int ifrs9Stage) {}
