package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import loanflow.contact.Channel;
import loanflow.contact.Contact;
import loanflow.contact.ContactPurpose;
import loanflow.contact.ContactRequest;
import loanflow.contact.MessageTemplate;
import loanflow.money.Money;
import loanflow.servicing.Arrears;
import loanflow.servicing.LateLoan;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to promises: taken, waited for, kept or broken. While one is open the person is left in peace by the gate. */
@Service
@Transactional
public class Promises {

    private static final LocalTime REMINDER_AT = LocalTime.of(10, 0);
    /** After the books of the day before are closed. */
    private static final LocalTime JUDGED_AT = LocalTime.of(2, 0);

    private final JdbcCases cases;
    private final JdbcPromises promises;
    private final CaseRatings ratings;
    private final Arrears arrears;
    private final Contact contact;
    private final Clock clock;

    Promises(
            JdbcCases cases,
            JdbcPromises promises,
            CaseRatings ratings,
            Arrears arrears,
            Contact contact,
            Clock clock) {
        this.cases = cases;
        this.promises = promises;
        this.ratings = ratings;
        this.arrears = arrears;
        this.contact = contact;
        this.clock = clock;
    }

    /** Takes a promise, or answers by name why not. */
    Optional<String> take(CollectionCase found, Money amount, LocalDate dueOn, String takenBy) {
        LocalDate today = LocalDate.now(clock);
        long before = promises.madeSince(found.customerId(), today.minusDays(PromiseRules.WINDOW_DAYS - 1L));
        Optional<String> refusal = PromiseRules.refusal(found.stage(), amount, dueOn, before, today);
        if (refusal.isEmpty()) {
            Money paid = arrears.paidUntil(found.customerId(), amount.currency(), today);
            promises.add(
                    found.id(),
                    new Promise(
                            UUID.randomUUID().toString(),
                            found.customerId(),
                            amount,
                            dueOn,
                            today,
                            takenBy,
                            paid,
                            null,
                            Promise.State.OPEN,
                            null));
            contact.promised(found.customerId(), dueOn);
        }
        return refusal;
    }

    /** One reminder on the promised day, then the judgement on the day after the grace day. */
    @Transactional(readOnly = true)
    public PromiseStep next(String caseId) {
        Promise open = promises.open(caseId).orElseThrow();
        OffsetDateTime reminder = at(open.dueOn(), REMINDER_AT);
        return OffsetDateTime.now(clock).isBefore(reminder)
                ? new PromiseStep(PromiseStep.Step.REMIND, reminder)
                : new PromiseStep(
                        PromiseStep.Step.CHECK, at(open.dueOn().plusDays(PromiseRules.GRACE_DAYS + 1L), JUDGED_AT));
    }

    /** Plans the one reminder; returns the key of the touch. */
    public String planReminder(String caseId) {
        CollectionCase found = cases.lock(caseId);
        Promise open = promises.open(caseId).orElseThrow();
        String key = "promise:" + open.id();
        contact.plan(new ContactRequest(
                key,
                found.customerId(),
                cases.debts(caseId).get(0).loanId(),
                Channel.SMS,
                ContactPurpose.COLLECTION,
                MessageTemplate.PROMISE_V1,
                Map.of("amount", open.amount().major().toPlainString())));
        return key;
    }

    /** Judges the open promise as of now. A broken one rates the case anew, one tier up. */
    public Promise.State judge(PolicyVersions policy, String caseId) {
        CollectionCase found = cases.lock(caseId);
        Promise open = promises.open(caseId).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        LocalDate last = open.dueOn().plusDays(PromiseRules.GRACE_DAYS);
        Money paid = arrears.paidUntil(
                        found.customerId(), open.amount().currency(), last.isBefore(today) ? last : today)
                .minus(open.paidBefore());
        List<LateLoan> late = arrears.lateLoansOf(found.customerId());
        if (late.isEmpty() || PromiseRules.isKept(open.amount(), paid)) {
            return end(found, open, Promise.State.KEPT, paid);
        }
        if (!PromiseRules.isOver(open.dueOn(), today)) {
            return Promise.State.OPEN;
        }
        Promise.State broken = end(found, open, Promise.State.BROKEN, paid);
        cases.promiseBroken(caseId, today);
        ratings.rate(policy, cases.lock(caseId), late);
        return broken;
    }

    private Promise.State end(CollectionCase found, Promise open, Promise.State state, Money paid) {
        promises.end(open.id(), state, paid, LocalDate.now(clock));
        contact.promiseOver(found.customerId());
        return state;
    }

    private OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toOffsetDateTime();
    }
}
