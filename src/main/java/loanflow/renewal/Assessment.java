package loanflow.renewal;

import java.time.OffsetDateTime;

/**
 * What table {@code reloan} says of a settled loan.
 *
 * @param result ELIGIBLE, WAIT or INELIGIBLE
 * @param again when to ask again, for WAIT
 */
public record Assessment(String result, OffsetDateTime again) {}
