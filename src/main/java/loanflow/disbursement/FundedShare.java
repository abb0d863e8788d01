package loanflow.disbursement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

/**
 * Which share of a loan's principal is the funder's own money, by his kind: all of it, but for our own money nothing, and
 * where we lend together what our share leaves.
 */
final class FundedShare {

    private static final Set<String> TOGETHER = Set.of("JOINT", "BANK_PLATFORM");

    private FundedShare() {}

    /** Basis points, rounded down: never more is payable than is his. */
    static int ofBps(Funder funder) {
        if (funder.sourceType().equals("OWN")) {
            return 0;
        }
        BigDecimal ours = TOGETHER.contains(funder.sourceType())
                ? Optional.ofNullable(funder.partnerShare()).orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
        return BigDecimal.ONE
                .subtract(ours)
                .movePointRight(4)
                .setScale(0, RoundingMode.DOWN)
                .intValueExact();
    }
}
