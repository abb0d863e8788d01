package loanflow.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a loan's money, balanced per currency.
 *
 * @param reference unique name of the event: posting the same reference again changes nothing
 * @param loanId the loan
 * @param on business date
 * @param postings at least two lines
 * @param reversal what it takes back and why, or null
 */
public record JournalEntry(
        String reference,
        String loanId,
        LocalDate on,
        List<Posting> postings,
        @Nullable Reversal reversal) {

    public JournalEntry {
        postings = List.copyOf(postings);
        if (postings.isEmpty()) {
            throw new IllegalArgumentException("journal " + reference + ": has no lines");
        }
        Map<Currency, Money> sums = new HashMap<>();
        postings.forEach(line -> sums.merge(line.amount().currency(), line.amount(), Money::plus));
        if (sums.values().stream().anyMatch(sum -> !sum.isZero())) {
            throw new IllegalArgumentException("journal " + reference + ": debits are not credits");
        }
    }

    /** Starts an entry. Add {@link Draft#move movements} by rule. */
    public static Draft draft(String reference, String loanId, LocalDate on) {
        return new Draft(reference, loanId, on);
    }

    /**
     * The same lines the other way round.
     *
     * @param because reason that people read; no personal data
     */
    public JournalEntry reversed(String reversalReference, LocalDate on, String because) {
        return new JournalEntry(
                reversalReference,
                loanId,
                on,
                postings.stream()
                        .map(line -> new Posting(line.account(), line.amount().negated()))
                        .toList(),
                new Reversal(reference, because));
    }

    /** The reference that is taken back, and why. */
    public record Reversal(String of, String because) {}

    /** Collects movements; those of zero leave no line. */
    public static final class Draft {

        private final String reference;
        private final String loanId;
        private final LocalDate on;
        private final List<Posting> lines = new ArrayList<>();

        private Draft(String reference, String loanId, LocalDate on) {
            this.reference = reference;
            this.loanId = loanId;
            this.on = on;
        }

        /** Moves a positive amount as the rule says. */
        public Draft move(PostingRule rule, Money amount) {
            if (amount.isNegative()) {
                throw new IllegalArgumentException("journal " + reference + ": " + rule + " of a negative amount");
            }
            if (amount.isPositive()) {
                lines.add(new Posting(rule.debit(), amount));
                lines.add(new Posting(rule.credit(), amount.negated()));
            }
            return this;
        }

        /**
         * Moves an account by the difference that a change of the loan makes, debit positive. All differences of a
         * change sum to zero: then nothing stays in clearing.
         */
        public Draft change(Account account, Money difference) {
            PostingRule rule = PostingRule.changing(account);
            if (!difference.isZero()) {
                lines.add(new Posting(rule.debit(), difference));
                lines.add(new Posting(rule.credit(), difference.negated()));
            }
            return this;
        }

        public boolean isEmpty() {
            return lines.isEmpty();
        }

        public JournalEntry entry() {
            return new JournalEntry(reference, loanId, on, lines, null);
        }
    }
}
