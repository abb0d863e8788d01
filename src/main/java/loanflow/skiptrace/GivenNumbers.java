package loanflow.skiptrace;

import java.util.List;
import loanflow.customer.MobilePhone;
import loanflow.workflow.ReviewNotes;
import org.springframework.stereotype.Component;

/** The number that a collector typed into the form: sealed at submission, never a variable. */
@Component
class GivenNumbers {

    private static final String FORM = "Activity_RecordTraceCall";

    private final ReviewNotes notes;

    GivenNumbers(ReviewNotes notes) {
        this.notes = notes;
    }

    /** The one of the call that was recorded last. */
    MobilePhone latest(String caseId) {
        List<ReviewNotes.Note> typed = notes.of(caseId).stream()
                .filter(note -> note.activity().equals(FORM))
                .toList();
        return new MobilePhone(typed.get(typed.size() - 1).text());
    }
}
