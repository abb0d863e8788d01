package loanflow.disbursement;

import java.util.List;
import java.util.Optional;
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
    private final FundingChecks checks;
    private final Funding funding;
    private final PayoutInstructions instructions;
    private final PayoutBooking booking;

    Paying(
            Orders orders,
            Payouts payouts,
            FunderChoices choices,
            FundingChecks checks,
            Funding funding,
            PayoutInstructions instructions,
            PayoutBooking booking) {
        this.orders = orders;
        this.payouts = payouts;
        this.choices = choices;
        this.checks = checks;
        this.funding = funding;
        this.instructions = instructions;
        this.booking = booking;
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
            return alive.get().state() == Payout.State.CONFIRMED
                    ? blocked("ALREADY_PAID")
                    : instructions.askAbout(alive.get());
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
        List<String> against = checks.againstPayout(policy, order, choice);
        if (against.contains(FundingRules.BAN)) {
            funding.releaseBanned(choice);
            return new Instruction.Banned();
        }
        if (!against.isEmpty()) {
            return new Instruction.Blocked(against);
        }
        return instructions.send(order, choice, latest.map(Payout::attempt).orElse(0) + 1);
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
        var unused = instructions.askAbout(payout);
        return Standing.OPEN;
    }

    /** NONE: nothing can be paid any more, the case may end. OPEN: it may, so the provider is asked first. */
    @Transactional
    public Standing cancel(String applicationId) {
        Payout payout = payouts.alive(applicationId).orElse(null);
        if (payout == null) {
            return Standing.NONE;
        }
        var unused = instructions.askAbout(payout);
        return Standing.OPEN;
    }

    /** Books the confirmed payout on the day of its confirmation; servicing opens the loan on the same entry. */
    @Transactional
    public void confirm(String applicationId) {
        booking.book(applicationId);
    }

    private static Instruction blocked(String rule) {
        return new Instruction.Blocked(List.of(rule));
    }
}
