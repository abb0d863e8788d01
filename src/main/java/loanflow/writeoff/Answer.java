package loanflow.writeoff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a write-off was answered.
 *
 * @param reason why it is not booked
 * @param lookAgainOn when the loan may be named again; null when it is booked
 * @param by user id of who answered last
 */
record Answer(
        WriteOff.State state,
        @Nullable String reason,
        @Nullable LocalDate lookAgainOn,
        String by,
        LocalDate on) {}
