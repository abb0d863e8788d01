package loanflow.customer;

import java.time.OffsetDateTime;

/**
 * An entry of a list: never without reason, evidence and end.
 *
 * @param category COURT_DEFAULTER, ENFORCEMENT, WANTED, LENDER_BLACK, LOST_LIST, BLACK_AGENT for a black list
 * @param evidence reference to what proves it, no personal data
 */
public record ListEntry(
        Kind list,
        String category,
        IdentifierKind kind,
        String blindIndex,
        String reason,
        String evidence,
        OffsetDateTime expiresAt) {

    /** What a hit means: reject, look closer, or the law forbids it. */
    public enum Kind {
        BLACK,
        GREY,
        SANCTIONS
    }
}
