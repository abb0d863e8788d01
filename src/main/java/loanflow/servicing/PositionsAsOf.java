package loanflow.servicing;

import java.time.LocalDate;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.Ledger;
import org.springframework.stereotype.Component;

/**
 * Where a loan stood or will stand on a day. One mechanism for both: what the ledger booked up to the day, and from
 * today on what end of day would book.
 */
@Component
class PositionsAsOf {

    private final AgreedAccounts agreed;
    private final JdbcLoanRecords records;
    private final Ledger ledger;
    private final Positions positions;
    private final Stages stages;

    PositionsAsOf(AgreedAccounts agreed, JdbcLoanRecords records, Ledger ledger, Positions positions, Stages stages) {
        this.agreed = agreed;
        this.records = records;
        this.ledger = ledger;
        this.positions = positions;
        this.stages = stages;
    }

    /**
     * The position on a day.
     *
     * @param loan charged up to today
     */
    LoanPosition of(Loan loan, LocalDate asOf, LocalDate today) {
        JdbcLoanRecords.Terms terms = records.terms(loan.id());
        boolean closed = terms.closedBy(asOf);
        BookedAccount booked = agreed.of(loan, terms, closed);
        for (JournalEntry entry : Statement.inOrder(ledger.entries(loan.id()))) {
            booked = entry.on().isAfter(asOf) ? booked : booked.after(entry);
        }
        return !closed && asOf.isAfter(today)
                ? projected(loan, Projection.of(booked, today, asOf), asOf)
                : positions.of(
                        loan.as(closed ? loan.status() : LoanStatus.ACTIVE, stage(loan, booked, asOf, today)),
                        booked.account(),
                        asOf);
    }

    private LoanPosition projected(Loan loan, Projection projection, LocalDate asOf) {
        Long late = projection.daysPastDue();
        return positions.of(
                loan.as(
                        projection.settled() ? LoanStatus.SETTLED : LoanStatus.ACTIVE,
                        late == null ? loan.stage() : stages.of(late)),
                projection.booked().account(),
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
