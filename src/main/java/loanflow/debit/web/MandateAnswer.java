package loanflow.debit.web;

import java.time.OffsetDateTime;
import loanflow.debit.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * A mandate over HTTP.
 *
 * @param revokedAt absent while it stands
 */
record MandateAnswer(
        String id,
        String accountToken,
        String largestAmount,
        String currency,
        String consentVersion,
        OffsetDateTime givenAt,
        @Nullable OffsetDateTime revokedAt) {

    static MandateAnswer of(Mandate mandate) {
        return new MandateAnswer(
                mandate.id(),
                mandate.accountToken(),
                mandate.largest().major().toPlainString(),
                mandate.largest().currency().getCurrencyCode(),
                mandate.consentVersion(),
                mandate.givenAt(),
                mandate.revokedAt());
    }
}
