package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import loanflow.contact.Contact;
import loanflow.money.Money;
import loanflow.servicing.Arrears;
import org.springframework.stereotype.Component;

/** Takes promises; while one is open the gate leaves the person in peace. */
@Component
class PromiseTaking {

    private final JdbcPromises promises;
    private final JdbcPromiseRecord record;
    private final Arrears arrears;
    private final Contact contact;
    private final Clock clock;

    PromiseTaking(JdbcPromises promises, JdbcPromiseRecord record, Arrears arrears, Contact contact, Clock clock) {
        this.promises = promises;
        this.record = record;
        this.arrears = arrears;
        this.contact = contact;
        this.clock = clock;
    }

    /** Takes a promise, or answers by name why not. */
    Optional<String> take(CollectionCase found, Money amount, LocalDate dueOn, String takenBy) {
        LocalDate today = LocalDate.now(clock);
        long before = record.madeSince(found.customerId(), today.minusDays(PromiseRules.WINDOW_DAYS - 1L));
        Optional<String> refusal = PromiseRules.refusal(found.stage(), amount, dueOn, before, today);
        if (refusal.isEmpty()) {
            Money paid = arrears.paidUntil(found.customerId(), amount.currency(), today);
            promises.add(
                    found.id(),
                    new Promise(
                            UUID.randomUUID().toString(),
                            found.customerId(),
                            amount,
                            dueOn,
                            today,
                            takenBy,
                            paid,
                            null,
                            Promise.State.OPEN,
                            null));
            contact.promised(found.customerId(), dueOn);
        }
        return refusal;
    }
}
