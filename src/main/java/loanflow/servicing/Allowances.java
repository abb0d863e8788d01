package loanflow.servicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.ledger.Account;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.Ledger;
import loanflow.ledger.Posted;
import loanflow.ledger.PostingRule;
import loanflow.ledger.Totals;
import loanflow.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the allowance for loan losses: once a date, one journal by currency and class on the whole portfolio. */
@Service
@Transactional
public class Allowances {

    private final JdbcAllowances allowances;
    private final ClassRules rules;
    private final Totals totals;
    private final Ledger ledger;

    Allowances(JdbcAllowances allowances, ClassRules rules, Totals totals, Ledger ledger) {
        this.allowances = allowances;
        this.rules = rules;
        this.totals = totals;
        this.ledger = ledger;
    }

    /** The allowances of these dates, both included. */
    @Transactional(readOnly = true)
    public List<Allowance> of(LocalDate from, LocalDate to) {
        return allowances.of(from, to);
    }

    void set(LocalDate date) {
        if (!allowances.of(date, date).isEmpty()) {
            return;
        }
        Map<Key, Money> wanted = new HashMap<>();
        for (Allowance one : expected(date)) {
            allowances.insert(one);
            wanted.merge(new Key(one.principal().currency(), one.assetClass()), one.amount(), Money::plus);
        }
        wanted.forEach((key, amount) -> post(date, key, amount));
    }

    /** Class normal is what stands at home in the ledger; every class is there, so that one that empties is released. */
    private List<Allowance> expected(LocalDate date) {
        List<JdbcAllowances.Away> away = allowances.away();
        List<Allowance> expected = new ArrayList<>();
        for (Totals.Total total : totals.now()) {
            if (total.account() == Account.PRINCIPAL) {
                Currency currency = total.balance().currency();
                expected.add(Allowance.of(
                        date, AssetClass.NORMAL, rules.rule(0, false).provisionBps(), total.balance()));
                for (AssetClass assetClass : AssetClass.values()) {
                    List<JdbcAllowances.Away> ofClass = away.stream()
                            .filter(one -> one.assetClass() == assetClass
                                    && one.principal().currency().equals(currency))
                            .toList();
                    ofClass.forEach(
                            one -> expected.add(Allowance.of(date, assetClass, one.rateBps(), one.principal())));
                    if (ofClass.isEmpty() && assetClass != AssetClass.NORMAL) {
                        expected.add(Allowance.of(date, assetClass, 0, Money.zero(currency)));
                    }
                }
            }
        }
        return expected;
    }

    private void post(LocalDate date, Key key, Money wanted) {
        Money now = ledger.balances(key.portfolio(), key.currency())
                .getOrDefault(Account.LOAN_LOSS_ALLOWANCE, Money.zero(key.currency()))
                .negated();
        Money more = wanted.minus(now);
        if (!more.isZero()) {
            PostingRule rule = more.isPositive() ? PostingRule.PROVISION_RAISED : PostingRule.PROVISION_RELEASED;
            List<Posted> unused =
                    ledger.post(JournalEntry.draft("allowance:" + date + ":" + key.portfolio(), key.portfolio(), date)
                            .move(rule, more.isPositive() ? more : more.negated())
                            .entry());
        }
    }

    /** What one journal is about: it takes the place of a loan. */
    private record Key(Currency currency, AssetClass assetClass) {

        String portfolio() {
            return "portfolio:" + currency.getCurrencyCode() + ":" + assetClass;
        }
    }
}
