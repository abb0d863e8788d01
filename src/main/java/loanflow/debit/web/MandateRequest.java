package loanflow.debit.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What the borrower agreed to.
 *
 * @param accountToken the payment provider's name for his account: a number of an account is refused
 * @param largestAmount the most that one debit may draw, in major units
 * @param consentVersion version of the text that he agreed to
 */
record MandateRequest(
        @NotNull @Pattern(regexp = "(?=.*[A-Za-z])[A-Za-z0-9_-]{4,80}")
        String accountToken,

        @NotNull @Pattern(regexp = "\\d{1,9}(\\.\\d{1,4})?") String largestAmount,

        @NotNull @Pattern(regexp = "CNY|USD|GBP") String currency,

        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,40}") String consentVersion) {}
