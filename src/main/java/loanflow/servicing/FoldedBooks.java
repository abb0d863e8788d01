package loanflow.servicing;

import java.util.List;
import loanflow.account.AccountState;
import loanflow.ledger.Ledger;
import org.springframework.stereotype.Component;

/** Whether a loan's tables and ledger say what its fold says (invariant I2 of loans that were changed). */
@Component
class FoldedBooks {

    private final ProductAccounts accounts;
    private final JdbcLoans loans;
    private final JdbcFoldedLoans folded;
    private final Ledger ledger;

    FoldedBooks(ProductAccounts accounts, JdbcLoans loans, JdbcFoldedLoans folded, Ledger ledger) {
        this.accounts = accounts;
        this.loans = loans;
        this.folded = folded;
        this.ledger = ledger;
    }

    /** Findings in words, for loans that were changed. */
    List<String> findings(List<String> loanIds) {
        return loanIds.stream()
                .map(id -> loans.find(id).orElseThrow())
                .filter(loan -> differs(loan, accounts.of(loan).on(folded.foldedTo(loan.id()))))
                .map(loan -> "I2 loan " + loan.id() + " is not what its events make of it")
                .toList();
    }

    /** Whether the tables differ from an account of the day up to which they are. */
    boolean differs(Loan loan, AccountState state) {
        boolean compared = loan.status() == LoanStatus.ACTIVE || loan.byEvents();
        LoanAccount account = FoldedAccount.of(loan, state);
        return (compared && !account.equals(loans.account(loan)))
                || !Differences.between(ledger.entries(loan.id()), state).isEmpty();
    }
}
