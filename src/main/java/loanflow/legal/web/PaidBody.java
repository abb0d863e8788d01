package loanflow.legal.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * That a fee was paid.
 *
 * @param reference the transfer as the bank names it
 */
record PaidBody(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,80}") String reference) {}
