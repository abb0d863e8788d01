package loanflow.servicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import loanflow.account.AccountState;
import loanflow.account.Correction;
import loanflow.account.Transaction;
import org.springframework.stereotype.Component;

/** Tells the events of a loan that was changed: each as it counts now, and what was corrected, when and why. */
@Component
class FoldedHistory {

    private static final Map<String, LoanEvent.Kind> KINDS = Map.of(
            "DISBURSEMENT", LoanEvent.Kind.PAID_OUT,
            "REPAYMENT", LoanEvent.Kind.REPAID,
            "PENALTY_CHARGED", LoanEvent.Kind.PENALTY_CHARGED,
            "ADVANCE_USED", LoanEvent.Kind.ADVANCE_USED,
            "CHARGE", LoanEvent.Kind.COSTS_CHARGED);

    private final ProductAccounts accounts;
    private final ChangeReasons reasons;
    private final JdbcLoanCorrections corrections;

    FoldedHistory(ProductAccounts accounts, ChangeReasons reasons, JdbcLoanCorrections corrections) {
        this.accounts = accounts;
        this.reasons = reasons;
        this.corrections = corrections;
    }

    List<LoanEvent> of(Loan loan, LocalDate last) {
        AccountState state = accounts.of(loan).on(last);
        Map<String, String> why = reasons.of(loan.id());
        List<LoanEvent> told = new ArrayList<>();
        for (Transaction done : state.transactions()) {
            String because = why.get(done.key());
            told.add(new LoanEvent(
                    done.on(),
                    because == null
                            ? Objects.requireNonNullElse(KINDS.get(done.type()), LoanEvent.Kind.CHANGED)
                            : LoanEvent.Kind.CHANGED,
                    done.key(),
                    null,
                    PaidParts.of(done),
                    done.overpaid(),
                    null,
                    null,
                    because));
        }
        corrections.of(loan.id(), loan.principal().currency()).stream()
                .map(kept -> corrected(kept, why))
                .forEach(told::add);
        return told;
    }

    private static LoanEvent corrected(JdbcLoanCorrections.Kept kept, Map<String, String> why) {
        Correction one = kept.correction();
        return new LoanEvent(
                kept.on(),
                LoanEvent.Kind.CORRECTED,
                one.key() + " · " + one.place(),
                null,
                null,
                null,
                one.before().major().toPlainString(),
                one.after().major().toPlainString(),
                why.get(one.because()));
    }
}
