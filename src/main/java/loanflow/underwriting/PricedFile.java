package loanflow.underwriting;

import java.util.List;
import loanflow.pricing.Quote;

/**
 * What routing needs to know of price and triggers.
 *
 * @param priceOutcome OK, COUNTER (less or for another term, or for a reviewer only) or REFUSE
 * @param offeredAmountFen principal in fen, 0 when refused
 * @param reviewTriggered whether a person should look at it
 */
public record PricedFile(String priceOutcome, long offeredAmountFen, boolean reviewTriggered) {

    static PricedFile of(Quote quote, List<String> triggers) {
        if (quote instanceof Quote.Offer offer) {
            String outcome = offer.counter() || offer.reviewerOnly() ? "COUNTER" : "OK";
            return new PricedFile(outcome, offer.amountFen(), !triggers.isEmpty());
        }
        return new PricedFile("REFUSE", 0, !triggers.isEmpty());
    }
}
