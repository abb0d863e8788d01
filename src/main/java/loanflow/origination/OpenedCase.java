package loanflow.origination;

import java.util.List;
import loanflow.customer.Revealed;

/** What a case shows once a reason was given: the person, the persons named, the papers. */
public record OpenedCase(Revealed revealed, List<StoredPaper> papers) {

    public OpenedCase {
        papers = List.copyOf(papers);
    }

    @Override
    public String toString() {
        return "OpenedCase[hidden]";
    }
}
