package loanflow.customer;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may know where a customer is, from our own data only; nothing personal.
 *
 * @param via blind index of the phone of the one in between; null when the customer is known directly
 * @param phoneIndex blind index of the phone at which he would be asked
 * @param relation how he stands to the one before: a {@link ContactPerson.Relation}, or SAME_DEVICE
 * @param since when that was last said or seen
 * @param whereabouts where his name and number lie
 */
public record Acquaintance(
        @Nullable String via, String phoneIndex, String relation, OffsetDateTime since, Whereabouts whereabouts) {

    /**
     * A place in the vault.
     *
     * @param applicationId of the customer who named him; null when it is the customer himself
     * @param position among the contacts of that application
     */
    public record Whereabouts(
            String customerId,
            @Nullable String applicationId,
            @Nullable Integer position) {}
}
