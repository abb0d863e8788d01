package loanflow.pricing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What we would lend at what price, or why nothing. */
public sealed interface Quote {

    /**
     * These terms keep the cap, the limit and the required rate.
     *
     * @param amountFen principal in fen
     * @param aprBps nominal yearly rate, basis points
     * @param gridBps the grid's rate for the band at its reference principal, basis points
     * @param requiredPercent what the formula asks for this very principal, percent
     * @param allInBps IRR x 12 of the real instalments, rounded to a basis point
     * @param penaltyAprBps yearly rate on overdue principal
     * @param counter amount or term differ from the request
     * @param reviewerOnly only a reviewer may offer this cell (band E, NEW, 12 months)
     * @param priceVersion version of the parameters
     */
    record Offer(
            long amountFen,
            int termMonths,
            long aprBps,
            long gridBps,
            BigDecimal requiredPercent,
            long allInBps,
            long penaltyAprBps,
            RateCap cap,
            LimitTerms limit,
            boolean counter,
            boolean reviewerOnly,
            String priceVersion)
            implements Quote {}

    /** No loan. The limit is known when the price was. */
    record Refusal(Reason reason, @Nullable LimitTerms limit, String priceVersion) implements Quote {}

    /** Why there is no price or no limit. */
    enum Reason {
        /** The band has no product. */
        SCORE,
        /** No product for this term, and none for the next one either. */
        TERM,
        /** The rate that the loan needs is above the cap: never lend below the required rate. */
        PRICE_CAP,
        /** Less than the smallest principal could be lent. */
        LIMIT
    }
}
