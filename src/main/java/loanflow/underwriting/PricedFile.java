package loanflow.underwriting;

import java.util.List;
import java.util.Optional;
import loanflow.pricing.PriceRequest;
import loanflow.pricing.Product;
import loanflow.pricing.Quote;
import org.jspecify.annotations.Nullable;

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

    /** What is asked of pricing for a file that was admitted. */
    static PriceRequest request(Product product, String band, CreditFile file, FactSheet facts, CrossCheck crossCheck) {
        return new PriceRequest(
                product,
                band,
                file.customerType(),
                file.requestedFen(),
                file.termMonths(),
                file.lenderType(),
                file.contractDate(),
                known(crossCheck.verifiedIncomeFen()),
                known(facts.whole(CreditFacts.EXISTING_MONTHLY_DEBT_FEN)),
                known(facts.whole(CreditFacts.OTHER_UNSECURED_FEN)));
    }

    private static long known(@Nullable Long fen) {
        return Optional.ofNullable(fen).orElseThrow(() -> new IllegalStateException("priced before admitted"));
    }
}
