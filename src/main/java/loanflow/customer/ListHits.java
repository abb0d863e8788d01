package loanflow.customer;

import org.jspecify.annotations.Nullable;

/**
 * What the lists and our own history say of a person.
 *
 * @param blacklistHit worst category of a black list, such as COURT_DEFAULTER; null when on none
 */
public record ListHits(
        @Nullable String blacklistHit,
        boolean greylistHit,
        boolean sanctionsHit,
        boolean ownWriteOffEver,
        boolean ownFraudEver) {}
