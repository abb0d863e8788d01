package loanflow.network;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step from a lost borrower towards somebody who may know where he is.
 *
 * @param via node of the one in between; null when the borrower is known directly
 * @param node blind index of the phone at which is asked
 * @param since when the relation was last said or seen
 */
public record Bond(@Nullable String via, String node, Kind kind, Instant since) {

    /** How near two people are, with the weight of DOMAIN §8. */
    public enum Kind {
        SPOUSE(0.90),
        PARENT_OR_CHILD(0.80),
        /** Named for the case that he cannot be reached, without a nearer word for him. */
        DECLARED_CONTACT(0.70),
        SIBLING(0.60),
        SAME_DEVICE(0.50),
        COLLEAGUE(0.30);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }
}
