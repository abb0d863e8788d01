package loanflow.servicing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import loanflow.ledger.ClosedBooks;
import loanflow.servicing.ChangeOutcome.Reason;
import loanflow.servicing.ChangeOutcome.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to changes of a loan: of its past, of its terms, of its end. A change is written down as events that count
 * from their value dates; the whole account is folded again, and what that corrects of earlier entries is kept with the
 * reason. Who may have it done is for the caller to know.
 */
@Service
@Transactional
public class LoanChanges {

    private final JdbcLoans loans;
    private final JdbcLoanEvents events;
    private final CatchUp catchUp;
    private final ChangeTrial trial;
    private final ChangeBooking booking;
    private final ClosedBooks closed;
    private final Clock clock;

    LoanChanges(
            JdbcLoans loans,
            JdbcLoanEvents events,
            CatchUp catchUp,
            ChangeTrial trial,
            ChangeBooking booking,
            ClosedBooks closed,
            Clock clock) {
        this.loans = loans;
        this.events = events;
        this.catchUp = catchUp;
        this.trial = trial;
        this.booking = booking;
        this.closed = closed;
        this.clock = clock;
    }

    /** What the change would do if it were booked now. */
    public ChangeOutcome preview(ChangeOrder order) {
        return events.ofChange(order.key()).isEmpty() ? attempt(order, false) : Refused.of(Reason.KEY_USED);
    }

    /** Books it, or says by name why not. The same change told again is answered without being booked again. */
    public ChangeOutcome book(ChangeOrder order) {
        List<KeptEvent> before = events.ofChange(order.key());
        if (before.isEmpty()) {
            return attempt(order, true);
        }
        boolean same = before.stream().map(KeptEvent::text).toList().equals(order.texts());
        return same
                ? trial.again(order, loans.lock(order.loanId()).orElseThrow(), LocalDate.now(clock))
                : Refused.of(Reason.KEY_USED);
    }

    private ChangeOutcome attempt(ChangeOrder order, boolean forGood) {
        Optional<Loan> locked = loans.lock(order.loanId());
        if (locked.isEmpty()) {
            return Refused.of(Reason.LOAN_UNKNOWN);
        }
        LocalDate today = LocalDate.now(clock);
        Optional<Refused> broken = ChangeChecks.broken(order, locked.get(), today, closed.until(today));
        if (broken.isPresent()) {
            return broken.get();
        }
        boolean behind = locked.get().status() == LoanStatus.ACTIVE && catchUp.to(today, locked.get());
        Loan loan = behind ? loans.lock(order.loanId()).orElseThrow() : locked.get();
        ChangeOutcome outcome = trial.of(order, loan, today);
        if (forGood && outcome instanceof ChangeOutcome.Done done) {
            booking.book(order, loan, done);
        }
        return outcome;
    }
}
