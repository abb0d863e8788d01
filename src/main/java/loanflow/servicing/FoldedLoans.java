package loanflow.servicing;

import java.time.LocalDate;
import java.util.List;
import loanflow.account.AccountState;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.Ledger;
import loanflow.ledger.Posted;
import org.springframework.stereotype.Component;

/** Makes a loan's tables and ledger say what its fold says. The loan's row is locked by whoever calls. */
@Component
class FoldedLoans {

    private final JdbcFoldedLoans tables;
    private final Ledger ledger;
    private final AssetClasses classes;
    private final LoanNews news;
    private final LoanProcesses processes;

    FoldedLoans(JdbcFoldedLoans tables, Ledger ledger, AssetClasses classes, LoanNews news, LoanProcesses processes) {
        this.tables = tables;
        this.ledger = ledger;
        this.classes = classes;
        this.news = news;
        this.processes = processes;
    }

    /** How the journal of what happened is to be written. */
    interface Journal {

        JournalEntry.Draft write(JournalEntry.Draft draft, Differences differences);
    }

    /**
     * Writes.
     *
     * @param state the loan's fold on that day
     * @param reference of the one entry that moves the ledger there
     */
    void write(Loan loan, AccountState state, LocalDate day, String reference, Journal journal) {
        LoanStatus status = status(state);
        tables.save(loan.id(), FoldedAccount.of(loan, state), FoldedRow.of(state, status), day);
        JournalEntry.Draft draft = journal.write(
                JournalEntry.draft(reference, loan.id(), day), Differences.between(ledger.entries(loan.id()), state));
        if (!draft.isEmpty()) {
            List<Posted> unused = ledger.post(draft.entry());
        }
        classes.follow(day, loan.id());
        tell(loan, status, reference);
    }

    /** What a row of table {@code loan} says of an account: one that is charged off is as active as before. */
    static LoanStatus status(AccountState state) {
        return switch (state.status()) {
            case WRITTEN_OFF -> LoanStatus.WRITTEN_OFF;
            case SOLD -> LoanStatus.SOLD;
            case ACTIVE, CHARGED_OFF -> state.outstanding().total().isZero() ? LoanStatus.SETTLED : LoanStatus.ACTIVE;
        };
    }

    private void tell(Loan before, LoanStatus now, String reference) {
        boolean wasOpen = before.status() == LoanStatus.ACTIVE;
        if (wasOpen && now != LoanStatus.ACTIVE) {
            news.ended(before.id(), now == LoanStatus.SETTLED, before.byEvents() ? ":" + reference : "");
        } else if (!wasOpen && now == LoanStatus.ACTIVE) {
            processes.disbursed(before.id());
        }
    }
}
