package loanflow.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint, without its words.
 *
 * @param answerBy last day on which it is answered in time
 */
public record Complaint(
        String id,
        String loanId,
        String customerId,
        ComplaintSubject subject,
        LocalDate madeOn,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate answeredOn) {}
