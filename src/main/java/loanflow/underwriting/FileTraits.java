package loanflow.underwriting;

/**
 * What tables on the diagram need to know of a file.
 *
 * @param product code of the product
 * @param customerType NEW or RELOAN
 * @param fraudBand PASS, STEP_UP or REVIEW
 * @param incomeFlag finding of the cross-check
 * @param humanReviewRequested people decide, after an automatic refusal
 */
public record FileTraits(
        String product, String customerType, String fraudBand, String incomeFlag, boolean humanReviewRequested) {}
