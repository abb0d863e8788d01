package loanflow.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One round of questions, as it waits in the outbox: ids only, identifiers are read from the vault when it is sent. */
record Round(
        String applicationId,
        List<FactSource> vendors,
        @Nullable String livenessReference) {

    Round {
        vendors = List.copyOf(vendors);
    }

    /** The same question has the same key for ever. */
    String keyOf(FactSource vendor) {
        return applicationId + ":" + vendor.vendor();
    }
}
