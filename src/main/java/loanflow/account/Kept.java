package loanflow.account;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import loanflow.money.Money;

/** The events that count so far, in the order of their arrival, and what they leave overpaid. */
final class Kept {

    private final Money zero;
    private final Map<String, AccountEvent> events = new LinkedHashMap<>();
    private RunningBalance balance;

    Kept(Money zero) {
        this.zero = zero;
        this.balance = new RunningBalance(zero);
    }

    Map<String, AccountEvent> byKey() {
        return Collections.unmodifiableMap(events);
    }

    Money overpaid() {
        return balance.overpaid();
    }

    void keep(AccountEvent event) {
        events.put(event.key(), event);
        balance.add(event);
    }

    void drop(String key) {
        if (events.remove(key) != null) {
            balance = new RunningBalance(zero);
            events.values().forEach(balance::add);
        }
    }
}
