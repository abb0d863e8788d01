package loanflow.servicing.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Body of a repayment: a decimal text with its currency, and the payment's own name. */
record RepaymentRequest(
        @NotNull @Pattern(regexp = "\\d{1,12}(\\.\\d{1,10})?")
        String amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
        @NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,80}") String paymentReference) {}
