package loanflow.hardship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code hardship_request}.
 *
 * @param answerBy last day on which the borrower is answered in time
 * @param escalateOn day from which a supervisor answers
 * @param offerEndsOn last day on which the plan may be accepted, once there is one
 */
record HardshipRequest(
        String id,
        String loanId,
        String customerId,
        HardshipCause cause,
        LocalDate askedOn,
        LocalDate answerBy,
        LocalDate escalateOn,
        HardshipState state,
        @Nullable LocalDate offerEndsOn,
        @Nullable RefusalReason reason) {}
