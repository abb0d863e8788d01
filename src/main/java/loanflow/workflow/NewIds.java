package loanflow.workflow;

import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ids of new applications and customers: random, but for the demo's portfolio, where draws that depend on an id (the
 * funder among equals) must fall the same way in every house.
 */
public final class NewIds {

    private static final ThreadLocal<@Nullable SplittableRandom> SEEDED = new ThreadLocal<>();

    private NewIds() {}

    /** A new id. */
    public static String next() {
        SplittableRandom seeded = SEEDED.get();
        return (seeded == null ? UUID.randomUUID() : new UUID(seeded.nextLong(), seeded.nextLong())).toString();
    }

    /** Does the work; the ids that it asks for in this thread follow from the seed. */
    public static <T> T seeded(long seed, Supplier<T> work) {
        SEEDED.set(new SplittableRandom(seed));
        try {
            return work.get();
        } finally {
            SEEDED.remove();
        }
    }
}
