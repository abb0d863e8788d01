package loanflow.servicing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import loanflow.account.AccountState;
import loanflow.account.JournalLine;
import loanflow.account.Transaction;
import loanflow.ledger.Account;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.PostingRule;
import loanflow.money.Money;

/** What must be posted so that the ledger says of a loan what its fold says, by part. Pure. */
final class Differences {

    /** What a day does by itself, in words; no rule by which something comes to a loan from outside. */
    private static final List<PostingRule> OF_A_DAY = List.of(
            PostingRule.INTEREST_DUE,
            PostingRule.PENALTY_CHARGED,
            PostingRule.COSTS_PAID,
            PostingRule.PENALTY_PAID,
            PostingRule.INTEREST_PAID,
            PostingRule.PRINCIPAL_PAID);

    private final Map<Account, Money> left;

    private Differences(Map<Account, Money> left) {
        this.left = left;
    }

    /**
     * What the fold has and the ledger has not, debit positive.
     *
     * @param booked the loan's entries; those of money that was sent later are none of the fold's
     */
    static Differences between(List<JournalEntry> booked, AccountState state) {
        Map<Account, Money> left = new EnumMap<>(Account.class);
        for (Transaction done : state.transactions()) {
            for (JournalLine line : done.journal()) {
                left.merge(FoldParts.of(FoldChart.of(line.account(), done.type())), line.amount(), Money::plus);
            }
        }
        booked.stream()
                .filter(entry -> !entry.reference().startsWith(ChangeMoney.SENT))
                .flatMap(entry -> entry.postings().stream())
                .filter(line -> FoldParts.has(line.account()))
                .forEach(line ->
                        left.merge(FoldParts.of(line.account()), line.amount().negated(), Money::plus));
        left.values().removeIf(Money::isZero);
        return new Differences(left);
    }

    boolean isEmpty() {
        return left.isEmpty();
    }

    /** Adds what a day has done by itself by its rules, and the rest as a change. */
    JournalEntry.Draft post(JournalEntry.Draft draft) {
        for (PostingRule rule : OF_A_DAY) {
            Money debit = left.get(rule.debit());
            Money credit = left.get(rule.credit());
            if (debit != null && credit != null && debit.isPositive() && credit.isNegative()) {
                Money amount = debit.min(credit.negated());
                JournalEntry.Draft unused = draft.move(rule, amount);
                left.merge(rule.debit(), amount.negated(), Money::plus);
                left.merge(rule.credit(), amount, Money::plus);
            }
        }
        return change(draft);
    }

    /** Adds that money came, and then what it paid. */
    JournalEntry.Draft received(JournalEntry.Draft draft, PostingRule rule, Money amount) {
        left.merge(FoldParts.of(rule.debit()), amount.negated(), Money::plus);
        left.merge(rule.credit(), amount, Money::plus);
        return post(draft.move(rule, amount));
    }

    /** Adds all of it as a change. */
    JournalEntry.Draft change(JournalEntry.Draft draft) {
        for (Map.Entry<Account, Money> one : left.entrySet()) {
            JournalEntry.Draft unused = draft.change(one.getKey(), one.getValue());
        }
        return draft;
    }
}
