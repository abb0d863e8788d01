package loanflow.servicing;

import java.time.LocalDate;
import java.util.List;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.Ledger;
import loanflow.ledger.Posted;
import loanflow.money.Money;
import org.springframework.stereotype.Component;

/** Puts the borrower's money that came early to what has fallen due since. Few loans have any: one by one. */
@Component
class Advances {

    private final DailyCharges charges;
    private final JdbcLoans loans;
    private final JdbcAllocations allocations;
    private final Ledger ledger;
    private final LoanNews news;

    Advances(DailyCharges charges, JdbcLoans loans, JdbcAllocations allocations, Ledger ledger, LoanNews news) {
        this.charges = charges;
        this.loans = loans;
        this.allocations = allocations;
        this.ledger = ledger;
        this.news = news;
    }

    void use(LocalDate today, LoanRange range) {
        charges.withAdvanceToUse(today, range).forEach(loanId -> useOf(loanId, today));
    }

    private void useOf(String loanId, LocalDate today) {
        LoanAccount before = loans.account(loans.lock(loanId).orElseThrow());
        Allocation allocation = Allocation.of(before, Money.zero(before.currency()), today);
        JournalEntry.Draft draft = Postings.of(allocation, "advance:" + loanId + ":" + today, loanId, today);
        if (!draft.isEmpty()) {
            List<Posted> unused = ledger.post(draft.entry());
        }
        allocations.save(before, allocation, today);
        if (allocation.settled()) {
            news.settled(loanId);
        }
    }
}
