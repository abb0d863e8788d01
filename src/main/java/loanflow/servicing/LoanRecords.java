package loanflow.servicing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loanflow.ledger.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what a loan was, is and will be. Every answer first brings the loan up to today; all are empty when there
 * is no such loan.
 */
@Service
@Transactional
public class LoanRecords {

    private final JdbcLoans loans;
    private final CatchUp catchUp;
    private final PositionsAsOf positions;
    private final LoanHistory history;
    private final ChangeReasons reasons;
    private final Ledger ledger;
    private final Clock clock;

    LoanRecords(
            JdbcLoans loans,
            CatchUp catchUp,
            PositionsAsOf positions,
            LoanHistory history,
            ChangeReasons reasons,
            Ledger ledger,
            Clock clock) {
        this.loans = loans;
        this.catchUp = catchUp;
        this.positions = positions;
        this.history = history;
        this.reasons = reasons;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Where the loan stood at the end of a day, by its ledger; on a day to come, if nothing is paid until then.
     *
     * @param asOf from the payout on
     */
    public Optional<LoanPosition> position(String loanId, LocalDate asOf) {
        LocalDate today = LocalDate.now(clock);
        return upTo(today, loanId).map(loan -> positions.of(loan, asOf, today));
    }

    /** What was booked on the loan in these days, both included. */
    public Optional<Statement> statement(String loanId, LocalDate from, LocalDate to) {
        return upTo(LocalDate.now(clock), loanId)
                .map(loan -> Statement.of(loanId, loan.principal().currency(), ledger.entries(loanId), from, to)
                        .because(loan.byEvents() ? reasons.byReference(loanId) : Map.of()));
    }

    /** Everything that happened to the loan, the oldest first. */
    public Optional<List<LoanEvent>> history(String loanId) {
        LocalDate today = LocalDate.now(clock);
        return upTo(today, loanId).map(loan -> history.of(loan, today));
    }

    private Optional<Loan> upTo(LocalDate today, String loanId) {
        return loans.lock(loanId).map(loan -> {
            if (loan.status() == LoanStatus.ACTIVE && !loan.setAside()) {
                boolean unused = catchUp.to(today, loan);
            }
            return loans.find(loanId).orElseThrow();
        });
    }
}
