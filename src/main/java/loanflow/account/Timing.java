package loanflow.account;

import java.time.LocalDate;

/** How a day lies to a due date. On the due date itself an instalment is due, a day later it is past due. */
public enum Timing {
    PAST_DUE,
    DUE,
    IN_ADVANCE;

    static Timing of(LocalDate on, LocalDate due) {
        if (on.isAfter(due)) {
            return PAST_DUE;
        }
        return on.equals(due) ? DUE : IN_ADVANCE;
    }
}
