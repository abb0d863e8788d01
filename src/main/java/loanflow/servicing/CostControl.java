package loanflow.servicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.Ledger;
import loanflow.ledger.Posted;
import loanflow.ledger.PostingRule;
import loanflow.money.Money;
import org.springframework.stereotype.Component;

/**
 * Tests the cap on what a loan really costs, penalty included, and gives up the penalty interest that would break it
 * (private-lending interpretation art. 29: interest, penalty and all other fees together). Every night for loans that
 * were booked on, and before each command on a loan that has got behind, so before it can be settled.
 */
@Component
class CostControl {

    /** How references of what is given up begin in the journal. */
    static final String REFERENCE = "limit:";

    private final JdbcLoanCosts costs;
    private final ChangedCosts changed;
    private final JdbcLoans loans;
    private final JdbcAllocations allocations;
    private final Ledger ledger;
    private final LoanNews news;
    private final BusinessEvents events;

    CostControl(
            JdbcLoanCosts costs,
            ChangedCosts changed,
            JdbcLoans loans,
            JdbcAllocations allocations,
            Ledger ledger,
            LoanNews news,
            BusinessEvents events) {
        this.costs = costs;
        this.changed = changed;
        this.loans = loans;
        this.allocations = allocations;
        this.ledger = ledger;
        this.news = news;
        this.events = events;
    }

    void limit(LocalDate today, LoanRange range) {
        costs.suspects(today, range).forEach(loanId -> limit(loanId, today));
        costs.changed(today, range).forEach(loanId -> limit(loanId, today));
    }

    private void limit(String loanId, LocalDate today) {
        Loan loan = loans.lock(loanId).orElseThrow();
        LoanCost cost = new LoanCost(
                loan.principal(),
                costs.capOf(loanId).orElseThrow(),
                loan.byEvents()
                        ? changed.paid(loan, today)
                        : costs.paid(loanId, loan.principal().currency()),
                loans.account(loan),
                today);
        if (loan.status() != LoanStatus.ACTIVE
                || cost.isKept(Money.zero(cost.payout().currency()))) {
            return;
        }
        Money given = cost.excess();
        if (given.isPositive()) {
            events.tell(List.of(new BusinessEvent(
                    loanId,
                    BusinessEvent.Type.PENALTY_LIMITED,
                    today,
                    Map.of(
                            "amount",
                            given.major().toPlainString(),
                            "currency",
                            given.currency().getCurrencyCode()))));
            if (loan.byEvents()) {
                changed.giveUp(loan, given, today);
            } else {
                giveUp(cost.account(), given, today);
            }
        }
        CostFinding found = new CostFinding(today, cost.cap().toBps(), cost.bps(), given, cost.isKept(given));
        if (given.isPositive() || !costs.isKnown(loanId, found)) {
            costs.found(loanId, found);
        }
    }

    private void giveUp(LoanAccount before, Money given, LocalDate today) {
        costs.giveUp(
                before,
                Spread.of(given, before.instalments(), OpenInstalment::openPenalty, OpenInstalment::penaltyPaid));
        LoanAccount after = loans.account(loans.find(before.loanId()).orElseThrow());
        // What was given up may have been the last that was open.
        Allocation allocation = Allocation.of(after, Money.zero(after.currency()), today);
        List<Posted> unused =
                ledger.post(JournalEntry.draft(REFERENCE + before.loanId() + ":" + today, before.loanId(), today)
                        .move(PostingRule.PENALTY_WAIVED, given)
                        .entry());
        JournalEntry.Draft used =
                Postings.of(allocation, "limit-advance:" + before.loanId() + ":" + today, before.loanId(), today);
        if (!used.isEmpty()) {
            unused = ledger.post(used.entry());
        }
        allocations.save(before, allocation, today);
        if (allocation.settled()) {
            news.settled(before.loanId());
        }
    }
}
