package loanflow.disbursement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What compliance forbids: one source of money, or all of a kind.
 *
 * @param funderId the source; null when a kind is meant
 * @param sourceType code as in table {@code funding-rules}; null when one source is meant
 * @param validUntil last day; null: until it is lifted
 * @param basis law, rule or contract with its article
 * @param because for people; no personal data
 */
public record NewBan(
        @Nullable String funderId,
        @Nullable String sourceType,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String basis,
        String because) {}
