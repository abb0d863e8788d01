package loanflow.servicing;

import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What decides about a new loan after this one, all loans of the customer with us counted.
 *
 * @param applicationId application of the settled loan
 * @param principal what the settled loan paid out
 * @param openOverdue something is overdue on any loan today
 * @param drawdowns90d loans paid out in the last 90 days
 * @param maxDpd12m most days past due on loans that were open within the last 12 months
 * @param settledOnTime loans paid back with at most three days past due ever
 * @param observation what the observation period of the settled loan came to: FROZEN, WIDENED or PASSED
 */
public record RenewalFacts(
        String applicationId,
        Money principal,
        boolean openOverdue,
        int drawdowns90d,
        int maxDpd12m,
        int settledOnTime,
        @Nullable String observation) {}
