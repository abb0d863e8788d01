package loanflow.collection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the cards say of a case.
 *
 * @param score of the stage's card; null where there is none
 * @param notCuredBps probability of not being cured within the card's window, basis points
 */
record Rating(String tier, @Nullable Long score, @Nullable Long notCuredBps) {

    private static final List<String> TIERS = List.of("L", "M", "H", "X");

    /** One tier up after a broken promise, X at most (DOMAIN §3.2). */
    Rating afterBroken(int brokenPromises) {
        if (brokenPromises == 0) {
            return this;
        }
        int next = Math.min(TIERS.indexOf(tier) + 1, TIERS.size() - 1);
        return new Rating(TIERS.get(next), score, notCuredBps);
    }
}
