package loanflow.servicing;

import java.util.Set;
import loanflow.ledger.Ledger;
import org.springframework.stereotype.Component;

/** Writes a change down, in the transaction and under the lock of the door. */
@Component
class ChangeBooking {

    /** How references of changes begin in the journal. */
    static final String REFERENCE = "change:";

    /** Changes that give other terms to one who could not keep the old ones: the loan is a restructured one. */
    private static final Set<String> RESTRUCTURES = Set.of("RESTRUCTURE", "HARDSHIP_PLAN", "RE_AGE", "RE_AMORTIZATION");

    private final JdbcLoanEvents events;
    private final JdbcLoanCorrections corrections;
    private final FoldedLoans folded;
    private final Ledger ledger;
    private final JdbcWatches watches;
    private final Stages stages;
    private final LoanNews news;

    ChangeBooking(
            JdbcLoanEvents events,
            JdbcLoanCorrections corrections,
            FoldedLoans folded,
            Ledger ledger,
            JdbcWatches watches,
            Stages stages,
            LoanNews news) {
        this.events = events;
        this.corrections = corrections;
        this.folded = folded;
        this.ledger = ledger;
        this.watches = watches;
        this.stages = stages;
        this.news = news;
    }

    void book(ChangeOrder order, Loan loan, ChangeOutcome.Done done) {
        int entries = ledger.entries(loan.id()).size();
        for (int i = 0; i < order.events().size(); i++) {
            events.insert(loan.id(), KeptEvent.of(order, i, entries));
        }
        corrections.insert(loan.id(), done.corrections(), done.on());
        folded.write(
                loan,
                done.after(),
                done.on(),
                REFERENCE + order.key(),
                (draft, differences) -> differences.change(draft));
        news.moneyMoved(loan.id());
        if (RESTRUCTURES.contains(order.kind())) {
            watches.restructured(loan.id(), done.on(), order.kind());
        }
        LoanRange only = LoanRange.only(loan.id());
        if (stages.age(done.on(), only) > 0) {
            int unused = news.tellStageChanges(only);
        }
    }
}
