package loanflow.collection.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import loanflow.collection.Action;
import loanflow.collection.CaseHistory;
import loanflow.collection.CaseStatus;
import loanflow.collection.Hold;
import loanflow.contact.Touch;
import org.jspecify.annotations.Nullable;

/**
 * A case in JSON; amounts as decimal strings with their currency beside them.
 *
 * @param refusals touches that the contact gate forbade or put off, by the name of the rule; also among the touches
 */
record CaseAnswer(
        String id,
        CaseStatus status,
        String stage,
        String tier,
        @Nullable Long score,
        @Nullable Long notCuredBps,
        int brokenPromises,
        @Nullable LocalDate lostSince,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<DebtLine> debts,
        List<CaseHistory.BureauNotice> bureauNotices,
        List<Action> actions,
        List<PromiseLine> promises,
        List<Hold> holds,
        List<Touch> touches,
        List<Touch> refusals) {

    static CaseAnswer of(CaseHistory found) {
        return new CaseAnswer(
                found.id(),
                found.status(),
                found.stage(),
                found.tier(),
                found.score(),
                found.notCuredBps(),
                found.brokenPromises(),
                found.lostSince(),
                found.openedOn(),
                found.closedOn(),
                found.debts().stream().map(DebtLine::of).toList(),
                found.bureauNotices(),
                found.actions(),
                found.promises().stream().map(PromiseLine::of).toList(),
                found.holds(),
                found.touches(),
                found.touches().stream()
                        .filter(touch -> !Objects.equals(touch.reason(), "NONE"))
                        .toList());
    }
}
