package loanflow.legal;

import java.math.BigDecimal;

/**
 * Money that an agency says it received from a borrower today.
 *
 * @param amount in major units
 * @param currency ISO 4217 code
 * @param reference the agency's own name of it
 */
public record AgencyReceived(String agencyId, String loanId, BigDecimal amount, String currency, String reference) {}
