package loanflow.servicing;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Brings loans that were changed forward by their fold: few, one by one. All others are the set-based night's. */
@Component
class FoldedNights {

    private final JdbcFoldedLoans folded;
    private final JdbcLoans loans;
    private final ProductAccounts accounts;
    private final FoldedLoans writer;

    FoldedNights(JdbcFoldedLoans folded, JdbcLoans loans, ProductAccounts accounts, FoldedLoans writer) {
        this.folded = folded;
        this.loans = loans;
        this.accounts = accounts;
        this.writer = writer;
    }

    /** Does what one day does; a loan that is there already stays as it is. */
    void to(LocalDate day, LoanRange range) {
        folded.behind(day, range).forEach(id -> {
            Loan loan = loans.lock(id).orElseThrow();
            writer.write(
                    loan,
                    accounts.of(loan).on(day),
                    day,
                    "day:" + id + ":" + day,
                    (draft, differences) -> differences.post(draft));
        });
    }
}
