package loanflow.servicing;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import loanflow.account.Transaction;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.Ledger;
import loanflow.ledger.Posted;
import loanflow.ledger.PostingRule;
import loanflow.money.CashFlow;
import loanflow.money.Money;
import org.springframework.stereotype.Component;

/** What a loan that was changed really costs, and how its penalty is given up: by its fold. */
@Component
class ChangedCosts {

    private static final Set<String> GIVEN_BACK = Set.of("CHARGEBACK", "REFUND");

    /** Money of the lender that pays the loan is no price that the borrower pays. */
    private static final Set<String> OURS = Set.of("GOODWILL_CREDIT", "CHARGE_ADJUSTMENT");

    private final ProductAccounts accounts;
    private final FoldedLoans folded;
    private final Ledger ledger;

    ChangedCosts(ProductAccounts accounts, FoldedLoans folded, Ledger ledger) {
        this.accounts = accounts;
        this.folded = folded;
        this.ledger = ledger;
    }

    /** What was paid besides costs, on the days on which it was used; what went back to the borrower is off the last of it. */
    List<CashFlow> paid(Loan loan, LocalDate today) {
        Deque<CashFlow> paid = new ArrayDeque<>();
        for (Transaction done : accounts.of(loan).on(today).transactions()) {
            LoanPosition.Parts parts = PaidParts.of(done);
            Money used = parts.total().minus(parts.costs());
            if (GIVEN_BACK.contains(done.type())) {
                takeOff(paid, done.amount());
            } else if (used.isPositive() && !OURS.contains(done.type())) {
                paid.addLast(new CashFlow(done.on(), used));
            }
        }
        return List.copyOf(paid);
    }

    private static void takeOff(Deque<CashFlow> paid, Money back) {
        Money left = back;
        while (left.isPositive() && !paid.isEmpty()) {
            CashFlow last = paid.removeLast();
            Money part = last.amount().min(left);
            left = left.minus(part);
            if (last.amount().compareTo(part) > 0) {
                paid.addLast(new CashFlow(last.date(), last.amount().minus(part)));
            }
        }
    }

    /** The fold takes the entry for a waiver of its day. */
    void giveUp(Loan loan, Money given, LocalDate today) {
        List<Posted> unused =
                ledger.post(JournalEntry.draft(CostControl.REFERENCE + loan.id() + ":" + today, loan.id(), today)
                        .move(PostingRule.PENALTY_WAIVED, given)
                        .entry());
        folded.write(
                loan,
                accounts.of(loan).on(today),
                today,
                "limit-fold:" + loan.id() + ":" + today,
                (draft, differences) -> differences.post(draft));
    }
}
