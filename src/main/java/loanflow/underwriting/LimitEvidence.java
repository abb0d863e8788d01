package loanflow.underwriting;

import loanflow.pricing.LimitTerms;
import loanflow.pricing.Quote;
import org.jspecify.annotations.Nullable;

/** The four terms of the limit and the smallest of them. */
public record LimitEvidence(String productCap, String byIncome, String byRepayment, String regulatory, String limit) {

    static LimitEvidence of(LimitTerms terms) {
        return new LimitEvidence(
                Figures.yuan(terms.productCapFen()),
                Figures.yuan(terms.incomeFen()),
                Figures.yuan(terms.repaymentFen()),
                Figures.yuan(terms.regulatoryFen()),
                Figures.yuan(terms.limitFen()));
    }

    /** Of an offer, or of a refusal that got as far as the limit. */
    static @Nullable LimitEvidence in(@Nullable Quote quote) {
        LimitTerms terms = quote instanceof Quote.Offer offer
                ? offer.limit()
                : quote instanceof Quote.Refusal refusal ? refusal.limit() : null;
        return terms == null ? null : of(terms);
    }
}
