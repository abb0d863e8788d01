package loanflow.servicing;

import java.time.LocalDate;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.Ledger;
import org.springframework.stereotype.Component;

/**
 * Where a loan stood or will stand on a day. The past is what the ledger had booked by then, late nights and all; the days
 * to come are the fold of the loan's events, which knows what end of day will do.
 */
@Component
class PositionsAsOf {

    private final AgreedAccounts agreed;
    private final ProductAccounts accounts;
    private final JdbcLoanRecords records;
    private final Ledger ledger;
    private final Positions positions;
    private final Stages stages;
    private final FoldedPositions folded;

    PositionsAsOf(
            AgreedAccounts agreed,
            ProductAccounts accounts,
            JdbcLoanRecords records,
            Ledger ledger,
            Positions positions,
            Stages stages,
            FoldedPositions folded) {
        this.agreed = agreed;
        this.accounts = accounts;
        this.records = records;
        this.ledger = ledger;
        this.positions = positions;
        this.stages = stages;
        this.folded = folded;
    }

    /**
     * The position on a day.
     *
     * @param loan charged up to today
     */
    LoanPosition of(Loan loan, LocalDate asOf, LocalDate today) {
        if (loan.byEvents()) {
            return folded.of(loan, asOf, today);
        }
        JdbcLoanRecords.Terms terms = records.terms(loan.id());
        boolean closed = terms.closedBy(asOf);
        return !closed && asOf.isAfter(today) ? foreseen(loan, asOf) : past(loan, terms, closed, asOf, today);
    }

    private LoanPosition past(Loan loan, JdbcLoanRecords.Terms terms, boolean closed, LocalDate asOf, LocalDate today) {
        BookedAccount booked = agreed.of(loan, terms, closed);
        for (JournalEntry entry : Statement.inOrder(ledger.entries(loan.id()))) {
            booked = entry.on().isAfter(asOf) ? booked : booked.after(entry);
        }
        return positions.of(
                loan.as(closed ? loan.status() : LoanStatus.ACTIVE, stage(loan, booked, asOf, today)),
                booked.account(),
                asOf);
    }

    private LoanPosition foreseen(Loan loan, LocalDate asOf) {
        LoanAccount account = accounts.of(loan).account(asOf);
        boolean settled = account.instalments().stream().allMatch(OpenInstalment::isPaid);
        return positions.of(
                loan.as(
                        settled ? LoanStatus.SETTLED : LoanStatus.ACTIVE,
                        account.daysPastDue(asOf).map(stages::of).orElse(loan.stage())),
                account,
                asOf);
    }

    /** The last change by that day, else the stage of a new loan. */
    private String stage(Loan loan, BookedAccount booked, LocalDate asOf, LocalDate today) {
        if (!asOf.isBefore(today)) {
            return loan.stage();
        }
        LocalDate firstDue = booked.account().instalments().get(0).dueDate();
        return records.stageChanges(loan.id()).stream()
                .filter(change -> !change.on().isAfter(asOf))
                .reduce((first, second) -> second)
                .map(JdbcLoanRecords.StageChange::to)
                .orElseGet(() -> stages.of(loan.disbursedOn().toEpochDay() - firstDue.toEpochDay()));
    }
}
