package loanflow.servicing;

import loanflow.ledger.Ledger;
import org.springframework.stereotype.Component;

/** Reads a loan's account: terms from its row, events from its ledger. */
@Component
class ProductAccounts {

    private final JdbcLoanRecords records;
    private final JdbcLoanEvents changes;
    private final Ledger ledger;

    ProductAccounts(JdbcLoanRecords records, JdbcLoanEvents changes, Ledger ledger) {
        this.records = records;
        this.changes = changes;
        this.ledger = ledger;
    }

    ProductAccount of(Loan loan) {
        return new ProductAccount(
                loan,
                SignedTerms.of(loan, records.terms(loan.id()).penaltyBps()),
                ProductEvents.of(
                        ledger.entries(loan.id()),
                        changes.of(loan.id()),
                        loan.principal().currency()));
    }
}
