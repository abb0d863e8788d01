package loanflow.collection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a case rests.
 *
 * @param owner who answers for it: a group or a member of staff
 * @param until first day on which the owner must look at it again
 */
public record Hold(
        HoldReason reason,
        String owner,
        LocalDate since,
        LocalDate until,
        @Nullable LocalDate liftedOn) {}
