package loanflow.legal;

import java.time.LocalDate;
import loanflow.money.Money;
import loanflow.servicing.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * A placement, open or over.
 *
 * @param shareBps the agency's share in hundredths of a percent
 * @param endedOn null while the agency has the claim
 */
record Placed(
        String key,
        int shareBps,
        LocalDate askedOn,
        @Nullable LocalDate endedOn) {

    private static final int WHOLE = 10_000;

    /**
     * Whether this money came while the agency had the claim: money of the day of the placement is ours, and once the
     * claim is back so is money of that day.
     */
    boolean covers(Receipt receipt) {
        return receipt.on().isAfter(askedOn) && (endedOn == null || receipt.on().isBefore(endedOn));
    }

    /** The fee, rounded down: a broken fen is nobody's. */
    Money feeOf(Money kept) {
        return Money.ofMinor(Math.multiplyExact(kept.minor(), shareBps) / WHOLE, kept.currency());
    }
}
