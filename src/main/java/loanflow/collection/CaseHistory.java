package loanflow.collection;

import java.time.LocalDate;
import java.util.List;
import loanflow.contact.Touch;
import org.jspecify.annotations.Nullable;

/**
 * A case as a supervisor or an auditor reads it: nothing personal.
 *
 * @param score C1 card on entry into the stage
 * @param notCuredBps probability of not being cured, basis points
 * @param touches every time that the gate was asked since the case began, refusals by name included
 */
public record CaseHistory(
        String id,
        CaseStatus status,
        String stage,
        LocalDate stageSince,
        String tier,
        @Nullable Long score,
        @Nullable Long notCuredBps,
        int brokenPromises,
        @Nullable LocalDate lostSince,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<Debt> debts,
        List<BureauNotice> bureauNotices,
        List<Action> actions,
        List<Promise> promises,
        List<Hold> holds,
        List<Touch> touches) {

    /** The borrower was told that this arrears will be reported from then on. */
    public record BureauNotice(String loanId, LocalDate reportFrom) {}
}
