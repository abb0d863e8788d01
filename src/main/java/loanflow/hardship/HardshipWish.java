package loanflow.hardship;

import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for another way to pay.
 *
 * @param declared what a month brings and takes, as the borrower says
 * @param by name of the caller
 */
public record HardshipWish(
        String loanId, HardshipCause cause, @Nullable Affordability declared, String by) {}
