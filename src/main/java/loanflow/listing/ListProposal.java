package loanflow.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to be listed, or was.
 *
 * @param applicationId by which he is known to the house
 * @param reason in words; nothing personal
 * @param evidence reference of what proves it
 * @param expiresOn last day of the entry; null while there is none
 */
record ListProposal(
        String id,
        String customerId,
        String applicationId,
        ListCategory category,
        String reason,
        String evidence,
        String proposedBy,
        State state,
        @Nullable String approvedBy,
        @Nullable String confirmedBy,
        @Nullable LocalDate expiresOn) {

    /** Where it stands. */
    enum State {
        PROPOSED,
        LISTED,
        DROPPED,
        /** Taken off by an appeal. */
        LIFTED,
        /** Its end has come. */
        EXPIRED
    }

    /** Those who must not judge an appeal. */
    String enteredBy() {
        return proposedBy + "," + approvedBy + "," + confirmedBy;
    }
}
