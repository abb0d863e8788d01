package loanflow.ledger;

import java.util.List;
import java.util.Objects;
import loanflow.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The door to the balances of whole accounts. Each call sums only what was booked since the last one. */
@Service
@Transactional
public class Totals {

    private final JdbcTotals totals;
    private final TransactionTemplate alone;

    Totals(JdbcTotals totals, PlatformTransactionManager transactions) {
        this.totals = totals;
        alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Balances by account and currency over all that was committed. Must not be called in a transaction that has booked
     * something itself: writers are waited for.
     */
    public List<Total> now() {
        long cut = Objects.requireNonNull(alone.execute(status -> totals.cut()));
        totals.extendTo(cut);
        return totals.at(cut);
    }

    /** The balance of an account in one currency: debit positive. */
    public record Total(Account account, Money balance) {}
}
