package loanflow.legal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One late loan in law.
 *
 * @param declinedOn when people last said no to a step
 * @param noticeDenied the contact gate forbade the notice for good
 */
record Claim(
        String id,
        String caseId,
        String loanId,
        String customerId,
        Proceedings proceedings,
        @Nullable LocalDate declinedOn,
        boolean noticeDenied,
        String state) {

    /** How far a tribunal has come. */
    enum Proceedings {
        NONE,
        FILED,
        AWARDED,
        ENFORCING,
        /** Enforcement found nothing. */
        EXHAUSTED
    }
}
