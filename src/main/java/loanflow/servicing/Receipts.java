package loanflow.servicing;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what came in on a loan, through whatever channel. */
@Service
@Transactional
public class Receipts {

    private final JdbcLoans loans;
    private final ProductAccounts accounts;

    Receipts(JdbcLoans loans, ProductAccounts accounts) {
        this.loans = loans;
        this.accounts = accounts;
    }

    /**
     * In the order in which it was booked. The loan stays locked, so that who books after reading books on what he read.
     *
     * @throws java.util.NoSuchElementException when there is no such loan
     */
    public List<Receipt> of(String loanId) {
        return KeptMoney.of(accounts.of(loans.lock(loanId).orElseThrow()).events());
    }
}
