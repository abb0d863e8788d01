package loanflow.skiptrace;

import java.time.OffsetDateTime;
import loanflow.customer.Acquaintance;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code trace_path}: somebody who may be asked, once.
 *
 * @param node under which the contact gate and the graph know him
 * @param relation codes of the bonds on the way, from the borrower on
 * @param ofCustomer in whose part of the vault he lies
 * @param attempts how often the gate was asked
 */
record Path(
        String id,
        String caseId,
        String node,
        String relation,
        int hops,
        double reach,
        String ofCustomer,
        @Nullable String applicationId,
        @Nullable Integer position,
        int attempts,
        State state,
        @Nullable String outcome,
        @Nullable OffsetDateTime endedAt) {

    /** Where it stands. */
    enum State {
        PLANNED,
        ASKED,
        /** The gate forbade it, or the collector saw no use. */
        LEFT
    }

    Acquaintance.Whereabouts whereabouts() {
        return new Acquaintance.Whereabouts(ofCustomer, applicationId, position);
    }

    /** Names one question at the gate. */
    String key() {
        return "trace:" + id + ":" + attempts;
    }
}
