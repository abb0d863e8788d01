package loanflow.servicing;

import org.jspecify.annotations.Nullable;

/**
 * Whose a loan is.
 *
 * @param partnerId the partner that brought it, null when nobody did
 * @param applicationId the application it came from
 */
public record LoanOwners(@Nullable String partnerId, String applicationId) {}
