package loanflow.origination;

import java.time.OffsetDateTime;

/** A paper that came, and when. */
public record StoredPaper(Paper paper, OffsetDateTime uploadedAt) {}
