package loanflow.servicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import loanflow.ledger.Ledger;
import org.springframework.stereotype.Component;

/** Tells a loan's events in order: on one date what fell due, what was booked, what that changed. */
@Component
class LoanHistory {

    private final JdbcLoans loans;
    private final JdbcLoanRecords records;
    private final Ledger ledger;
    private final FoldedHistory folded;

    LoanHistory(JdbcLoans loans, JdbcLoanRecords records, Ledger ledger, FoldedHistory folded) {
        this.loans = loans;
        this.records = records;
        this.ledger = ledger;
        this.folded = folded;
    }

    List<LoanEvent> of(Loan loan, LocalDate today) {
        LocalDate closedOn = records.terms(loan.id()).closedOn();
        LocalDate last = closedOn == null ? today : closedOn;
        List<LoanEvent> events = new ArrayList<>();
        loans.account(loan).instalments().stream()
                .filter(line -> line.isDue(last))
                .map(LoanEvent::due)
                .forEach(events::add);
        events.addAll(loan.byEvents() ? folded.of(loan, last) : booked(loan));
        records.stageChanges(loan.id()).stream().map(LoanEvent::stage).forEach(events::add);
        if (loan.status() == LoanStatus.SETTLED) {
            events.add(LoanEvent.settled(last));
        }
        return events.stream().sorted(Comparator.comparing(LoanEvent::on)).toList();
    }

    private List<LoanEvent> booked(Loan loan) {
        return ledger.entries(loan.id()).stream()
                .map(BookedEvents::of)
                .flatMap(Optional::stream)
                .toList();
    }
}
