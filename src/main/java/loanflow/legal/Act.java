package loanflow.legal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of an outer party.
 *
 * @param key names it to the party, who does it once
 * @param party tribunal or agency
 * @param reference the party's own
 * @param until of a placement: when it is recalled
 */
record Act(
        String key,
        String claimId,
        Kind kind,
        String party,
        String reference,
        LocalDate askedOn,
        @Nullable LocalDate until,
        int shareBps) {

    /** What it is. */
    enum Kind {
        ARBITRATION,
        LITIGATION,
        ENFORCEMENT,
        PLACEMENT
    }
}
