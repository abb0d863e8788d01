package loanflow.ledger;

import java.util.ArrayList;
import java.util.List;
import loanflow.money.Money;

/**
 * What an entry did by one rule.
 *
 * @param amount positive; negative in a reversal, which undoes that much of the rule
 */
public record Movement(PostingRule rule, Money amount) {

    /**
     * What an entry did, rule by rule: its lines come in pairs, debit and credit of one rule; the first says how much.
     *
     * @throws IllegalStateException when the lines follow no rule: a defect of the caller that posted them
     */
    public static List<Movement> of(JournalEntry entry) {
        List<Posting> lines = entry.postings();
        List<Movement> movements = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            Posting debit = lines.get(i);
            Posting credit = lines.get(Math.min(i + 1, lines.size() - 1));
            PostingRule rule = PostingRule.between(debit.account(), credit.account())
                    .filter(found -> debit.amount().equals(credit.amount().negated()))
                    .orElseThrow(() -> new IllegalStateException(
                            "journal " + entry.reference() + ": lines of no rule, or not in pairs"));
            movements.add(new Movement(rule, debit.amount()));
        }
        return movements;
    }
}
