package loanflow.screening;

import loanflow.customer.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A question to a vendor. Exists only while it is asked.
 *
 * @param key idempotency key: a question asked twice is answered from one look-up and charged once
 * @param declaredIncomeFen a month, for income services to confirm; null when not declared
 * @param livenessReference the liveness provider's session; only for {@link FactSource#LIVENESS}
 */
record LookupRequest(
        FactSource vendor,
        String key,
        PersonalData subject,
        @Nullable Long declaredIncomeFen,
        @Nullable String livenessReference) {

    @Override
    public String toString() {
        return "LookupRequest[" + key + "]";
    }
}
