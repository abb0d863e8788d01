package loanflow.servicing;

import java.time.LocalDate;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.PostingRule;

/** How an allocation is booked. */
final class Postings {

    private Postings() {}

    /** Everything but the receipt of the money itself. */
    static JournalEntry.Draft of(Allocation allocation, String reference, String loanId, LocalDate on) {
        return JournalEntry.draft(reference, loanId, on)
                .move(PostingRule.INTEREST_DUE, allocation.interestUsed())
                .move(PostingRule.COSTS_PAID, allocation.costs())
                .move(PostingRule.PENALTY_PAID, allocation.penalty())
                .move(PostingRule.INTEREST_PAID, allocation.interest())
                .move(PostingRule.PRINCIPAL_PAID, allocation.principal());
    }
}
