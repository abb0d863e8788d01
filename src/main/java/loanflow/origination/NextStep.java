package loanflow.origination;

import java.time.OffsetDateTime;

/** When the one timer of a case goes off, and what is then to be done. */
public record NextStep(OffsetDateTime at, Kind kind) {

    /** What to do with an unanswered offer. */
    public enum Kind {
        REMIND,
        EXPIRE
    }
}
