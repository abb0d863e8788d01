package loanflow.underwriting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision of one person about one file.
 *
 * @param seat 1 first person, 2 second person, 3 who settles a disagreement
 * @param reviewer staff id
 * @param amountFen principal of a counter-offer
 * @param termMonths term of a counter-offer
 * @param reasons codes of a refusal, 1 to 4
 * @param papers codes of papers asked for
 */
public record Vote(
        int seat,
        String reviewer,
        ReviewDecision decision,
        @Nullable Long amountFen,
        @Nullable Integer termMonths,
        List<String> reasons,
        List<String> papers) {

    public Vote {
        reasons = List.copyOf(reasons);
        papers = List.copyOf(papers);
    }

    /** The same decision, now of another person in another seat. */
    Vote by(int otherSeat, String otherReviewer) {
        return new Vote(otherSeat, otherReviewer, decision, amountFen, termMonths, reasons, papers);
    }

    boolean agreesWith(Vote other) {
        return by(other.seat, other.reviewer).equals(other);
    }
}
