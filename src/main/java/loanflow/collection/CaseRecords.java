package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import loanflow.contact.CallOutcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to what came of the work: writes it down and draws what follows from it. */
@Service
@Transactional
public class CaseRecords {

    private final JdbcCases cases;
    private final JdbcActions actions;
    private final JdbcBureauNotices notices;
    private final LateDebts debts;
    private final CallFollowUp followUp;
    private final Tracing tracing;
    private final Clock clock;

    CaseRecords(
            JdbcCases cases,
            JdbcActions actions,
            JdbcBureauNotices notices,
            LateDebts debts,
            CallFollowUp followUp,
            Tracing tracing,
            Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.notices = notices;
        this.debts = debts;
        this.followUp = followUp;
        this.tracing = tracing;
        this.clock = clock;
    }

    /**
     * Writes down a touch.
     *
     * @return whether a promise was taken
     */
    public boolean touched(String caseId, TouchResult result) {
        CollectionCase found = cases.lock(caseId);
        Action action = actions.started(caseId).orElseThrow();
        if (!"ALLOW".equals(result.decision())) {
            end(action, Ending.refused(result));
            return false;
        }
        if (ActionKind.valueOf(action.action()) == ActionKind.BUREAU_PRE_NOTICE) {
            noticed(found);
        }
        CallOutcome call = result.call();
        if (call == null) {
            end(action, Ending.done());
            return false;
        }
        Optional<String> noPromise = call == CallOutcome.PROMISE ? followUp.promise(found, result) : Optional.empty();
        end(action, new Ending(Action.State.DONE, noPromise.orElse(null), null, call.name(), result.byUser()));
        followUp.draw(found, call);
        return call == CallOutcome.PROMISE && noPromise.isEmpty();
    }

    /**
     * Writes down what a search came to.
     *
     * @param result FOUND, NOT_FOUND, or SET_ASIDE because the case changed meanwhile
     * @return a referral to legal staff when every lawful path was tried in vain; else nothing but a look
     */
    public TakenStep traced(String caseId, String result) {
        return tracing.end(cases.lock(caseId), result);
    }

    /** Writes down that people have decided a referral. */
    public void decided(String caseId, String decision, String byUser) {
        CollectionCase found = cases.lock(caseId);
        actions.started(found.id())
                .ifPresent(action -> end(action, new Ending(Action.State.DONE, null, null, decision, byUser)));
    }

    /** The case changed before people had decided: what was asked of them is not needed any more. */
    public void abandon(String caseId) {
        CollectionCase found = cases.lock(caseId);
        actions.started(found.id())
                .ifPresent(action -> end(action, new Ending(Action.State.NOT_TAKEN, "CASE_CHANGED", null, null, null)));
    }

    private void noticed(CollectionCase found) {
        LocalDate today = LocalDate.now(clock);
        debts.of(found)
                .forEach(debt ->
                        notices.add(debt.loanId(), debt.dueDate(), today, today.plusDays(LateDebts.BUREAU_LEAD_DAYS)));
    }

    private void end(Action action, Ending ending) {
        actions.end(action.id(), ending, OffsetDateTime.now(clock));
    }
}
