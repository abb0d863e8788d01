package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import loanflow.contact.Channel;
import loanflow.contact.Contact;
import loanflow.contact.ContactPurpose;
import loanflow.contact.ContactRequest;
import loanflow.contact.MessageTemplate;
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
    private final JdbcDebts debts;
    private final PromiseJudgement judgement;
    private final Contact contact;
    private final Clock clock;

    Promises(
            JdbcCases cases,
            JdbcPromises promises,
            JdbcDebts debts,
            PromiseJudgement judgement,
            Contact contact,
            Clock clock) {
        this.cases = cases;
        this.promises = promises;
        this.debts = debts;
        this.judgement = judgement;
        this.contact = contact;
        this.clock = clock;
    }

    /** Judges the open promise as of now. A broken one rates the case anew, one tier up. */
    public Promise.State judge(PolicyVersions policy, String caseId) {
        return judgement.of(policy, cases.lock(caseId));
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
                debts.of(caseId).get(0).loanId(),
                Channel.SMS,
                ContactPurpose.COLLECTION,
                MessageTemplate.PROMISE_V1,
                Map.of("amount", open.amount().major().toPlainString())));
        return key;
    }

    private OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toOffsetDateTime();
    }
}
