package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loanflow.collection.JdbcActions.Ending;
import loanflow.contact.CallOutcome;
import loanflow.contact.Contact;
import loanflow.contact.Restriction;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to what came of the work: writes it down and draws what follows from it. */
@Service
@Transactional
public class CaseRecords {

    /** Failures in a row after which a person counts as lost (CBA guide 2026). */
    private static final int FAILURES_UNTIL_LOST = 3;

    private static final Map<CallOutcome, HoldReason> HOLDS = Map.of(
            CallOutcome.HARDSHIP, HoldReason.HARDSHIP,
            CallOutcome.DISPUTE, HoldReason.DISPUTE,
            CallOutcome.COMPLAINT, HoldReason.COMPLAINT,
            CallOutcome.ASKS_TO_STOP, HoldReason.CEASE);
    private static final String HOLD_OWNER = "service-agents";

    private final JdbcCases cases;
    private final JdbcActions actions;
    private final CallSheets sheets;
    private final Promises promises;
    private final Holds holds;
    private final Contact contact;
    private final Clock clock;

    CaseRecords(
            JdbcCases cases,
            JdbcActions actions,
            CallSheets sheets,
            Promises promises,
            Holds holds,
            Contact contact,
            Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.sheets = sheets;
        this.promises = promises;
        this.holds = holds;
        this.contact = contact;
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
            end(action, refused(result));
            return false;
        }
        if (ActionKind.valueOf(action.action()) == ActionKind.BUREAU_PRE_NOTICE) {
            noticed(found);
        }
        CallOutcome call = result.call();
        if (call == null) {
            end(action, new Ending(Action.State.DONE, null, null, null, null));
            return false;
        }
        Optional<String> noPromise = call == CallOutcome.PROMISE ? promise(found, result) : Optional.empty();
        end(action, new Ending(Action.State.DONE, noPromise.orElse(null), null, call.name(), result.byUser()));
        follow(found, call);
        return call == CallOutcome.PROMISE && noPromise.isEmpty();
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

    private static Ending refused(TouchResult result) {
        if (result.decision() == null) {
            return new Ending(Action.State.NOT_TAKEN, null, null, null, null);
        }
        return result.deferredUntil() == null
                ? new Ending(Action.State.DENIED, result.reason(), null, null, null)
                : new Ending(Action.State.DEFERRED, result.reason(), result.deferredUntil(), null, null);
    }

    private Optional<String> promise(CollectionCase found, TouchResult result) {
        // The form asks for both unless no further promise may be taken.
        if (result.promisedAmount() == null || result.promisedOn() == null) {
            return Optional.of("PROMISES_USED_UP");
        }
        Money amount = Money.of(
                result.promisedAmount(), CallSheets.overdue(sheets.late(found)).currency());
        return promises.take(found, amount, result.promisedOn(), result.byUser());
    }

    private void follow(CollectionCase found, CallOutcome call) {
        LocalDate today = LocalDate.now(clock);
        @Nullable HoldReason hold = HOLDS.get(call);
        if (hold != null) {
            holds.place(found, hold, today.plusDays(hold.days()), HOLD_OWNER);
        }
        if (call.talked() && found.isLost()) {
            contact.lift(found.customerId(), Restriction.LOST, Collection.UNREACHABLE);
            cases.lost(found.id(), null);
        } else if (!call.talked() && !found.isLost() && isUnreachable(found, call)) {
            contact.restrict(found.customerId(), Restriction.LOST, Collection.UNREACHABLE);
            cases.lost(found.id(), today);
        }
    }

    private boolean isUnreachable(CollectionCase found, CallOutcome call) {
        List<CallOutcome> calls = actions.of(found.id()).stream()
                .map(Action::outcome)
                .flatMap(outcome -> CallOutcome.find(outcome).stream())
                .toList();
        boolean failures = calls.size() >= FAILURES_UNTIL_LOST
                && calls.subList(calls.size() - FAILURES_UNTIL_LOST, calls.size()).stream()
                        .noneMatch(CallOutcome::talked);
        return call == CallOutcome.WRONG_NUMBER || failures;
    }

    private void noticed(CollectionCase found) {
        LocalDate today = LocalDate.now(clock);
        sheets.late(found)
                .forEach(debt -> actions.noticed(
                        debt.loanId(), debt.dueDate(), today, today.plusDays(CallSheets.BUREAU_LEAD_DAYS)));
    }

    private void end(Action action, Ending ending) {
        actions.end(action.id(), ending, OffsetDateTime.now(clock));
    }
}
