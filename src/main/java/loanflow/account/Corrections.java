package loanflow.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import loanflow.money.Money;

/** The difference of two accounts of the same loan: the past is not edited, it is corrected by new entries that say why. */
public final class Corrections {

    private Corrections() {}

    /**
     * What changed of each event, by bucket ({@code IN_ADVANCE_PRINCIPAL}) and by account of the journal ({@code account
     * PRINCIPAL}). Posting all differences of the accounts on top of the journal before gives the journal after.
     */
    public static List<Correction> between(AccountState before, AccountState after, String because) {
        Money zero = Money.zero(after.currency());
        Map<String, Map<String, Money>> old = places(before);
        Map<String, Map<String, Money>> now = places(after);
        List<Correction> corrections = new ArrayList<>();
        for (String key : union(old, now)) {
            Map<String, Money> was = old.getOrDefault(key, Map.of());
            Map<String, Money> is = now.getOrDefault(key, Map.of());
            for (String place : union(was, is)) {
                Money from = was.getOrDefault(place, zero);
                Money to = is.getOrDefault(place, zero);
                if (!from.equals(to)) {
                    corrections.add(new Correction(key, place, from, to, because));
                }
            }
        }
        return corrections;
    }

    private static Map<String, Map<String, Money>> places(AccountState state) {
        Map<String, Map<String, Money>> places = new LinkedHashMap<>();
        for (Transaction transaction : state.transactions()) {
            Map<String, Money> amounts = places.computeIfAbsent(transaction.key(), key -> new LinkedHashMap<>());
            transaction.allocation().forEach((bucket, amount) -> amounts.merge(bucket.name(), amount, Money::plus));
            transaction
                    .journal()
                    .forEach(line -> amounts.merge("account " + line.account(), line.amount(), Money::plus));
        }
        return places;
    }

    private static Iterable<String> union(Map<String, ?> one, Map<String, ?> other) {
        TreeSet<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }
}
