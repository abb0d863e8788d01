package loanflow.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import loanflow.account.AccountEvent.Disbursement;
import loanflow.account.AccountEvent.Undo;
import loanflow.money.Money;

/** Takes events in the order of their arrival: the same key counts once, what is undone goes, what is wrong is named. */
final class Intake {

    private final AccountTerms terms;
    private final Kept kept;
    private final Map<String, AccountEvent> seen = new HashMap<>();
    private final Set<String> undone = new HashSet<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private Intake(AccountTerms terms) {
        this.terms = terms;
        this.kept = new Kept(Money.zero(terms.currency()));
    }

    static Intake of(AccountTerms terms, List<AccountEvent> events, LocalDate asOf) {
        Intake intake = new Intake(terms);
        events.stream().filter(event -> !event.on().isAfter(asOf)).forEach(intake::take);
        return intake;
    }

    /** The events that count, down payments that payouts bring with them among them. */
    List<AccountEvent> standing() {
        return List.copyOf(kept.byKey().values());
    }

    List<Refusal> refusals() {
        return refusals;
    }

    boolean isUndone(String key) {
        return undone.contains(key);
    }

    private void take(AccountEvent event) {
        AccountEvent before = seen.get(event.key());
        if (event.equals(before)) {
            return;
        }
        Money overpaid = kept.overpaid();
        Optional<Rule> broken =
                before == null ? Arrivals.broken(event, terms, kept.byKey(), overpaid) : Optional.of(Rule.KEY_REUSED);
        if (broken.isPresent()) {
            // The key of what is refused stays free: the order may come again, put right.
            refusals.add(new Refusal(event.key(), broken.get()));
            return;
        }
        seen.put(event.key(), event);
        if (event instanceof Undo undo) {
            undone.add(undo.of());
            kept.drop(undo.of());
            kept.drop(DownPayments.keyOf(undo.of()));
        } else {
            kept.keep(event);
            if (event instanceof Disbursement payout) {
                DownPayments.kept(terms, payout, overpaid).ifPresent(kept::keep);
            }
        }
    }
}
