package loanflow.disbursement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.Ledger;
import loanflow.ledger.LoanIds;
import loanflow.ledger.PostingRule;
import loanflow.workflow.Outbox;
import loanflow.workflow.OutboxMessage;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pays a loan out once: at most one payout per loan can still be paid or has been. For process {@code disbursement}. */
@Service
public class Paying {

    /** Then people look: an hour of silence is not normal. */
    static final int MOST_QUERIES = 6;

    private final Orders orders;
    private final Payouts payouts;
    private final FunderChoices choices;
    private final Funding funding;
    private final Outbox outbox;
    private final Ledger ledger;
    private final Clock clock;

    Paying(
            Orders orders,
            Payouts payouts,
            FunderChoices choices,
            Funding funding,
            Outbox outbox,
            Ledger ledger,
            Clock clock) {
        this.orders = orders;
        this.payouts = payouts;
        this.choices = choices;
        this.funding = funding;
        this.outbox = outbox;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What became of the wish to pay. */
    public sealed interface Instruction {
        /** The provider is told, or asked once more about what it was told before. */
        record Instructed() implements Instruction {}

        /**
         * Nothing was told to the provider.
         *
         * @param rules NO_RESERVATION, SAME_ACCOUNT, ALREADY_PAID or codes of table {@code funding-rules}
         */
        record Blocked(List<String> rules) implements Instruction {}
    }

    /** Where a payout stands that people or a timer ask about. */
    public enum Standing {
        /** It may still be paid; the provider is being asked. */
        OPEN,
        /** The provider was asked often enough in vain. */
        UNKNOWN,
        /** Nothing is under way. */
        NONE
    }

    /**
     * Instructs the provider for the whole principal. While an earlier instruction may still be paid none is added: the
     * provider is asked about that one.
     *
     * @param onlyToNewAccount the borrower's account must have changed since the last attempt
     */
    @Transactional
    public Instruction instruct(PolicyVersions policy, String applicationId, boolean onlyToNewAccount) {
        Order order = orders.lock(applicationId)
                .orElseThrow(() -> new IllegalStateException("no payout order for application " + applicationId));
        Optional<Payout> alive = payouts.alive(applicationId);
        if (alive.isPresent()) {
            return alive.get().state() == Payout.State.CONFIRMED ? blocked("ALREADY_PAID") : askAbout(alive.get());
        }
        FunderChoice choice = choices.holding(applicationId).orElse(null);
        if (choice == null || !choice.isReserved()) {
            return blocked("NO_RESERVATION");
        }
        Optional<Payout> latest = payouts.latest(applicationId);
        String lastAccount = latest.map(Payout::accountToken).orElse("");
        if (onlyToNewAccount && lastAccount.equals(order.terms().accountToken())) {
            return blocked("SAME_ACCOUNT");
        }
        List<String> against = funding.againstPayout(policy, order, choice);
        if (!against.isEmpty()) {
            return new Instruction.Blocked(against);
        }
        return send(order, choice, latest.map(Payout::attempt).orElse(0) + 1);
    }

    /** Asks the provider by our reference, unless it was asked often enough. */
    @Transactional
    public Standing query(String applicationId) {
        Payout payout = payouts.alive(applicationId).orElse(null);
        if (payout == null) {
            return Standing.NONE;
        }
        if (payout.queries() >= MOST_QUERIES) {
            return Standing.UNKNOWN;
        }
        var unused = askAbout(payout);
        return Standing.OPEN;
    }

    /** NONE: nothing can be paid any more, the case may end. OPEN: it may, so the provider is asked first. */
    @Transactional
    public Standing cancel(String applicationId) {
        Payout payout = payouts.alive(applicationId).orElse(null);
        if (payout == null) {
            return Standing.NONE;
        }
        var unused = askAbout(payout);
        return Standing.OPEN;
    }

    /** Books the confirmed payout on the day of its confirmation; servicing opens the loan on the same entry. */
    @Transactional
    public void confirm(String applicationId) {
        Payout payout = payouts.alive(applicationId)
                .filter(found -> found.state() == Payout.State.CONFIRMED)
                .orElseThrow(() -> new IllegalStateException("no confirmed payout of application " + applicationId));
        LocalDate on = payouts.confirmedAt(applicationId)
                .orElseThrow()
                .atZone(clock.getZone())
                .toLocalDate();
        JournalEntry entry = JournalEntry.draft(LoanIds.disbursementReference(payout.loanId()), payout.loanId(), on)
                .move(PostingRule.DISBURSEMENT, payout.amount())
                .entry();
        var unused = ledger.post(entry);
    }

    private Instruction send(Order order, FunderChoice choice, int attempt) {
        if (!order.terms().netPaid().equals(order.terms().principal())) {
            throw new IllegalStateException("payout is not the whole principal (Civil Code art. 670)");
        }
        Payout payout = payouts.add(order, choice.funderId(), attempt, clock.instant());
        outbox.send(new OutboxMessage(PayoutSender.KIND, payout.key(), Json.write(payout.instruction())));
        return new Instruction.Instructed();
    }

    private Instruction askAbout(Payout payout) {
        int query = payouts.countQuery(payout);
        outbox.send(new OutboxMessage(PayoutQuery.KIND, payout.key() + "-q" + query, Json.write(payout.instruction())));
        return new Instruction.Instructed();
    }

    private static Instruction blocked(String rule) {
        return new Instruction.Blocked(List.of(rule));
    }
}
