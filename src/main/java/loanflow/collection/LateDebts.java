package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import loanflow.money.Money;
import org.springframework.stereotype.Component;

/** The late debts of a case and what messages say of them. */
@Component
class LateDebts {

    /** Before negative data are reported (DOMAIN §10.10). */
    static final int BUREAU_LEAD_DAYS = 5;

    private final JdbcDebts debts;
    private final Clock clock;

    LateDebts(JdbcDebts debts, Clock clock) {
        this.debts = debts;
        this.clock = clock;
    }

    /** Values for every template that a case may send. */
    Map<String, String> values(CollectionCase found) {
        return values(of(found));
    }

    Map<String, String> values(List<Debt> late) {
        Debt oldest = late.get(0);
        return Map.of(
                "amount", overdue(late).major().toPlainString(),
                "dueDate", oldest.dueDate().toString(),
                "daysPastDue", String.valueOf(oldest.daysPastDue()),
                "reportFrom", LocalDate.now(clock).plusDays(BUREAU_LEAD_DAYS).toString());
    }

    /** The late debts of a case, the oldest first. */
    List<Debt> of(CollectionCase found) {
        List<Debt> late = debts.of(found.id()).stream()
                .filter(debt -> debt.curedOn() == null)
                .sorted((one, other) -> one.dueDate().compareTo(other.dueDate()))
                .toList();
        if (late.isEmpty()) {
            throw new IllegalStateException("case " + found.id() + " has no late debt");
        }
        return late;
    }

    /** What is overdue in the currency of the oldest debt. */
    static Money overdue(List<Debt> late) {
        Money none = Money.zero(late.get(0).overdue().currency());
        return late.stream()
                .map(Debt::overdue)
                .filter(amount -> amount.currency().equals(none.currency()))
                .reduce(none, Money::plus);
    }
}
