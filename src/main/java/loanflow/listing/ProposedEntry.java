package loanflow.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to be listed, or was, for people who look at the list: nothing in it is personal.
 *
 * @param applicationId by which he is known to the house
 * @param state PROPOSED, LISTED, DROPPED, LIFTED or EXPIRED
 * @param expiresOn last day of the entry; null while there is none
 * @param appealed an appeal is open
 */
public record ProposedEntry(
        String id,
        String applicationId,
        ListCategory category,
        String reason,
        String evidence,
        String proposedBy,
        LocalDate proposedOn,
        String state,
        @Nullable LocalDate expiresOn,
        boolean appealed) {

    /** Whether who is listed may appeal now. */
    public boolean mayBeAppealed() {
        return state.equals(ListProposal.State.LISTED.name()) && !appealed;
    }
}
