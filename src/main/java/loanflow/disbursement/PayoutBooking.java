package loanflow.disbursement;

import java.time.Clock;
import java.time.LocalDate;
import loanflow.ledger.FunderShares;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.Ledger;
import loanflow.ledger.LoanIds;
import loanflow.ledger.PostingRule;
import org.springframework.stereotype.Component;

/** Books a confirmed payout on the day of its confirmation. */
@Component
class PayoutBooking {

    private final Payouts payouts;
    private final Funders funders;
    private final FunderShares shares;
    private final Ledger ledger;
    private final Clock clock;

    PayoutBooking(Payouts payouts, Funders funders, FunderShares shares, Ledger ledger, Clock clock) {
        this.payouts = payouts;
        this.funders = funders;
        this.shares = shares;
        this.ledger = ledger;
        this.clock = clock;
    }

    void book(String applicationId) {
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
        shares.note(payout.loanId(), payout.funderId(), FundedShare.ofBps(funders.get(payout.funderId())));
    }
}
