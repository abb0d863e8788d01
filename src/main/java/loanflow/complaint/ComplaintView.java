package loanflow.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as who made it may see it.
 *
 * @param finding once it is answered
 * @param correction once it is answered
 */
public record ComplaintView(
        String id,
        String loanId,
        ComplaintSubject subject,
        LocalDate madeOn,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate answeredOn,
        @Nullable ComplaintFinding finding,
        @Nullable Correction correction) {

    static ComplaintView of(Complaint complaint, @Nullable Found found) {
        Found told = complaint.answeredOn() == null ? null : found;
        return new ComplaintView(
                complaint.id(),
                complaint.loanId(),
                complaint.subject(),
                complaint.madeOn(),
                complaint.answerBy(),
                complaint.answeredOn(),
                told == null ? null : told.finding(),
                told == null ? null : told.correction());
    }
}
