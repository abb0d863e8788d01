package loanflow.debit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import loanflow.contact.Contact;
import loanflow.servicing.EndOfDay;
import loanflow.workflow.Outbox;
import loanflow.workflow.OutboxMessage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to direct debits of all loans. */
@Service
@Transactional
public class Debits {

    private final JdbcDebitPlans plans;
    private final JdbcDebits debits;
    private final DebitPlan plan;
    private final EndOfDay endOfDay;
    private final Contact contact;
    private final Outbox outbox;
    private final Clock clock;

    Debits(
            JdbcDebitPlans plans,
            JdbcDebits debits,
            DebitPlan plan,
            EndOfDay endOfDay,
            Contact contact,
            Outbox outbox,
            Clock clock) {
        this.plans = plans;
        this.debits = debits;
        this.plan = plan;
        this.endOfDay = endOfDay;
        this.contact = contact;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Instructs a debit for every loan for which the owner's table says so at this hour: something is due, a mandate
     * stands, the customer is not at rest (hold, hardship, dispute) and no other debit is open. The amount is what is
     * due, at most what the mandate allows. Run again in the same hour it instructs nobody twice.
     *
     * @return how many were instructed
     * @throws IllegalStateException while a night is missing: what is due is not known yet
     */
    public int instructDue() {
        LocalDateTime slot = LocalDateTime.now(clock);
        if (endOfDay.isBehind(slot.toLocalDate())) {
            throw new IllegalStateException("no debits before end of day has closed " + slot.toLocalDate());
        }
        Set<String> resting = contact.atRest();
        List<DebitPlan.Case> drawn = plan.drawn(plans.cases(slot, resting), slot);
        if (drawn.isEmpty()) {
            return 0;
        }
        List<String> keys = plans.instruct(slot, resting, drawn, OffsetDateTime.now(clock));
        keys.forEach(key -> outbox.send(new OutboxMessage(DebitSender.KIND, key, "{}")));
        return keys.size();
    }

    /**
     * The borrower's bank took a debit back after it was collected. Its payment is taken out of the loan's books by the
     * charge-back of that payment, whose reference is the debit's key.
     *
     * @param reason code of the bank
     * @return false when nothing was collected under this key, or it is known already
     */
    public boolean bounced(String key, String reason) {
        return debits.lock(key)
                .filter(debit -> debit.state() == Debit.State.COLLECTED)
                .map(debit -> {
                    debits.move(key, Debit.State.BOUNCED, reason, OffsetDateTime.now(clock));
                    return true;
                })
                .orElse(false);
    }

    /** All tries on a loan, the latest first. */
    @Transactional(readOnly = true)
    public List<Debit> of(String loanId) {
        return debits.of(loanId);
    }
}
