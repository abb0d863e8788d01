package loanflow.complaint;

import org.jspecify.annotations.Nullable;

/**
 * What a person found, and what is to be put right.
 *
 * @param component of the loan that is waived, with the amount in major units
 * @param entry reference of the entry that never should have been
 * @param by user id
 */
public record Found(
        ComplaintFinding finding,
        Correction correction,
        @Nullable String component,
        @Nullable String amount,
        @Nullable String entry,
        String by) {}
