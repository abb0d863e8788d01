package loanflow.debit;

import java.time.OffsetDateTime;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The borrower's leave to draw what is due from his account.
 *
 * @param accountToken the provider's name for the account, never a number
 * @param largest the most that one debit may draw
 * @param consentVersion version of the text that the borrower agreed to
 * @param revokedAt null while it stands
 */
public record Mandate(
        String id,
        String loanId,
        String accountToken,
        Money largest,
        String consentVersion,
        OffsetDateTime givenAt,
        @Nullable OffsetDateTime revokedAt) {}
