package loanflow.origination;

import java.util.List;
import loanflow.customer.Revealed;
import loanflow.workflow.ReviewNotes;

/** What a case shows once a reason was given: the person, the persons named, the papers, what staff wrote. */
public record OpenedCase(Revealed revealed, List<StoredPaper> papers, List<ReviewNotes.Note> notes) {

    public OpenedCase {
        papers = List.copyOf(papers);
        notes = List.copyOf(notes);
    }

    @Override
    public String toString() {
        return "OpenedCase[hidden]";
    }
}
