package loanflow.disbursement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a source of money stands today. Amounts in minor units of its currency.
 *
 * @param shareBps of each loan's principal that is his own money
 * @param licenceUntil last day of the licence in force; null without one, or when it has no end
 * @param banBasis why it may not lend today; null: it may
 * @param reservedFen held for cases and not paid out yet
 */
public record FunderStanding(
        String id,
        String name,
        String sourceType,
        String lenderType,
        String currency,
        boolean active,
        boolean licensed,
        @Nullable String licence,
        @Nullable LocalDate licenceUntil,
        @Nullable String banBasis,
        int shareBps,
        long totalUsedFen,
        long totalLimitFen,
        long monthUsedFen,
        long monthLimitFen,
        long dayUsedFen,
        long dayLimitFen,
        long reservedFen) {}
