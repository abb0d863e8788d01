package loanflow.servicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import loanflow.ledger.Ledger;
import loanflow.ledger.Posted;
import org.springframework.stereotype.Component;

/** Ends a loan whose payout came back, as if it had never been. */
@Component
class PayoutReturns {

    private final JdbcLoans loans;
    private final JdbcRepayments booked;
    private final AssetClasses classes;
    private final Ledger ledger;
    private final BusinessEvents events;

    PayoutReturns(JdbcLoans loans, JdbcRepayments booked, AssetClasses classes, Ledger ledger, BusinessEvents events) {
        this.loans = loans;
        this.booked = booked;
        this.classes = classes;
        this.ledger = ledger;
        this.events = events;
    }

    /** False when the loan is closed or something was paid on it. */
    boolean take(String loanId, LocalDate today) {
        Loan loan = loans.lock(loanId).orElseThrow();
        if (loan.status() != LoanStatus.ACTIVE || booked.anyFor(loanId)) {
            return false;
        }
        ledger.entries(loanId).forEach(entry -> {
            if (entry.reversal() == null) {
                Posted unused = ledger.reverse(entry.reference(), today, "the payout came back");
            }
        });
        classes.forget(loanId);
        loans.close(loanId, LoanStatus.RETURNED, today);
        events.tell(List.of(new BusinessEvent(loanId, BusinessEvent.Type.PAYOUT_RETURNED, today, Map.of())));
        return true;
    }
}
