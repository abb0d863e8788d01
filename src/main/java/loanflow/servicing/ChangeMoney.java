package loanflow.servicing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import loanflow.account.AccountEvent;
import loanflow.account.AccountEvent.CreditBalanceRefund;
import loanflow.account.AccountEvent.Refund;
import loanflow.commands.EventTexts;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.Ledger;
import loanflow.ledger.Posted;
import loanflow.ledger.PostingRule;
import loanflow.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for money of refunds: owed to the borrower when the change is booked, gone when the bank has taken it. */
@Service
@Transactional
public class ChangeMoney {

    /** How references of sent money begin. */
    static final String SENT = "sent:";

    private final JdbcLoans loans;
    private final JdbcLoanEvents events;
    private final Ledger ledger;
    private final Clock clock;

    ChangeMoney(JdbcLoans loans, JdbcLoanEvents events, Ledger ledger, Clock clock) {
        this.loans = loans;
        this.events = events;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The money of a booked change has been sent. Once, however often it is told; nothing where none was owed. */
    public void sent(String loanId, String changeKey) {
        Loan loan = loans.lock(loanId).orElseThrow();
        Currency currency = loan.principal().currency();
        for (KeptEvent event : events.ofChange(changeKey)) {
            Money amount =
                    refunded(EventTexts.read("[" + event.text() + "]", currency).get(0), currency);
            if (amount.isPositive()) {
                List<Posted> unused = ledger.post(JournalEntry.draft(SENT + event.key(), loanId, LocalDate.now(clock))
                        .move(PostingRule.REFUND_PAID, amount)
                        .entry());
            }
        }
    }

    private static Money refunded(AccountEvent event, Currency currency) {
        if (event instanceof Refund refund) {
            return refund.amount();
        }
        return event instanceof CreditBalanceRefund refund ? refund.amount() : Money.zero(currency);
    }
}
