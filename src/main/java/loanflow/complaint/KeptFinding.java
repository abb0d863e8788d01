package loanflow.complaint;

import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code complaint_finding}.
 *
 * @param outcome what became of the correction
 */
record KeptFinding(long id, Found found, @Nullable String outcome) {}
