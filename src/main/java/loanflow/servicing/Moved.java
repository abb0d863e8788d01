package loanflow.servicing;

import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.Movement;
import loanflow.ledger.PostingRule;
import loanflow.money.Money;

/** What an entry moved, summed by rule. */
record Moved(Currency currency, Map<PostingRule, Money> byRule) {

    static Moved by(JournalEntry entry) {
        Map<PostingRule, Money> sums = new EnumMap<>(PostingRule.class);
        Movement.of(entry).forEach(one -> sums.merge(one.rule(), one.amount(), Money::plus));
        return new Moved(entry.postings().get(0).amount().currency(), sums);
    }

    Money get(PostingRule rule) {
        return byRule.getOrDefault(rule, Money.zero(currency));
    }

    boolean has(PostingRule rule) {
        return get(rule).isPositive();
    }

    /** What was paid with the borrower's money. */
    LoanPosition.Parts paid() {
        return new LoanPosition.Parts(
                get(PostingRule.COSTS_PAID),
                get(PostingRule.PENALTY_PAID),
                get(PostingRule.INTEREST_PAID),
                get(PostingRule.PRINCIPAL_PAID));
    }

    /** What was paid, and penalty that was given up. */
    LoanPosition.Parts settled() {
        LoanPosition.Parts paid = paid();
        return new LoanPosition.Parts(
                paid.costs(), paid.penalty().plus(get(PostingRule.PENALTY_WAIVED)), paid.interest(), paid.principal());
    }

    /** What the borrower owes more. */
    LoanPosition.Parts charged() {
        return new LoanPosition.Parts(
                get(PostingRule.COSTS_CHARGED),
                get(PostingRule.PENALTY_CHARGED),
                get(PostingRule.INTEREST_DUE),
                get(PostingRule.DISBURSEMENT));
    }

    /** Money that came from the borrower, through whatever channel. */
    Money received() {
        return get(PostingRule.PAYMENT_RECEIVED)
                .plus(get(PostingRule.DEBIT_RECEIVED))
                .plus(get(PostingRule.AGENCY_RECEIVED));
    }

    Money advance() {
        return received().minus(paid().total());
    }
}
