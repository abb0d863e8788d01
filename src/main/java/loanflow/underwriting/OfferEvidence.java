package loanflow.underwriting;

import loanflow.pricing.Quote;

/** What the house would lend. */
public record OfferEvidence(
        String amount,
        int termMonths,
        String aprPercent,
        String allInPercent,
        String gridPercent,
        String requiredPercent,
        String capPercent,
        boolean counterOffer,
        boolean reviewerOnly,
        String priceVersion) {

    static OfferEvidence of(Quote.Offer offer) {
        return new OfferEvidence(
                Figures.yuan(offer.amountFen()),
                offer.termMonths(),
                Figures.percent(offer.aprBps()),
                Figures.percent(offer.allInBps()),
                Figures.percent(offer.gridBps()),
                offer.requiredPercent().toPlainString(),
                Figures.percent(offer.cap().capBps()),
                offer.counter(),
                offer.reviewerOnly(),
                offer.priceVersion());
    }
}
