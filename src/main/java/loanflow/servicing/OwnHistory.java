package loanflow.servicing;

import loanflow.money.Money;

/**
 * What a customer's loans with us say of him, today.
 *
 * @param openPrincipal principal that he still owes us on all loans of one currency
 * @param loans loans that he has or had; a payout that came back is none
 * @param settledLoans loans that he has paid back whole
 * @param daysPastDue of the loan that is latest now, 0 when none is
 * @param worstDaysPastDue highest that any loan reached which was open within the last 24 months
 */
public record OwnHistory(Money openPrincipal, int loans, int settledLoans, int daysPastDue, int worstDaysPastDue) {}
