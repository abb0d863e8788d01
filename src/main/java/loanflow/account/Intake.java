package loanflow.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private RunningBalance balance;
    private final Map<String, AccountEvent> seen = new LinkedHashMap<>();
    private final Map<String, AccountEvent> standing = new LinkedHashMap<>();
    private final Set<String> undone = new HashSet<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private Intake(AccountTerms terms) {
        this.terms = terms;
        this.balance = new RunningBalance(Money.zero(terms.currency()));
    }

    static Intake of(AccountTerms terms, List<AccountEvent> events, LocalDate asOf) {
        Intake intake = new Intake(terms);
        events.stream().filter(event -> !event.on().isAfter(asOf)).forEach(intake::take);
        return intake;
    }

    /** The events that count, down payments that payouts bring with them not among them. */
    List<AccountEvent> standing() {
        return standing.values().stream()
                .filter(event -> DownPayments.disbursementOf(event.key()).isEmpty())
                .toList();
    }

    List<Refusal> refusals() {
        return refusals;
    }

    boolean isUndone(String key) {
        return undone.contains(key);
    }

    private void take(AccountEvent event) {
        AccountEvent before = seen.putIfAbsent(event.key(), event);
        if (event.equals(before)) {
            return;
        }
        Money overpaid = balance.overpaid();
        Optional<Rule> rule =
                before != null ? Optional.of(Rule.KEY_REUSED) : Arrivals.broken(event, terms, standing, overpaid);
        if (rule.isPresent()) {
            refusals.add(new Refusal(event.key(), rule.get()));
        } else if (event instanceof Undo undo) {
            undone.add(undo.of());
            drop(undo.of());
            drop(DownPayments.keyOf(undo.of()));
        } else {
            keep(event);
            if (event instanceof Disbursement payout) {
                DownPayments.kept(terms, payout, overpaid).ifPresent(this::keep);
            }
        }
    }

    private void keep(AccountEvent event) {
        standing.put(event.key(), event);
        balance.add(event);
    }

    private void drop(String key) {
        AccountEvent gone = standing.remove(key);
        if (gone != null) {
            balance = new RunningBalance(Money.zero(terms.currency()));
            standing.values().forEach(balance::add);
        }
    }
}
