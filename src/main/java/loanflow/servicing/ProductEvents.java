package loanflow.servicing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import loanflow.account.AccountEvent;
import loanflow.account.Component;
import loanflow.account.PaymentKind;
import loanflow.account.Stamp;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.PostingRule;

/**
 * What came to a loan from outside, out of all that was booked on it: payout, payments, costs, and what was taken back.
 * Interest, penalty and the use of the advance follow from these and the terms.
 */
final class ProductEvents {

    private ProductEvents() {}

    static List<AccountEvent> of(List<JournalEntry> entries) {
        List<AccountEvent> events = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (JournalEntry entry : Statement.inOrder(entries)) {
            event(entry, keys).ifPresent(event -> {
                events.add(event);
                boolean unused = keys.add(event.key());
            });
        }
        return events;
    }

    private static Optional<AccountEvent> event(JournalEntry entry, Set<String> before) {
        Stamp stamp = Stamp.of(entry.reference(), entry.on());
        JournalEntry.Reversal reversal = entry.reversal();
        if (reversal != null) {
            return Optional.of(reversal.of()).filter(before::contains).map(of -> new AccountEvent.Undo(stamp, of));
        }
        Moved moved = Moved.by(entry);
        if (moved.has(PostingRule.DISBURSEMENT)) {
            return Optional.of(new AccountEvent.Disbursement(stamp, moved.get(PostingRule.DISBURSEMENT)));
        }
        if (moved.has(PostingRule.PAYMENT_RECEIVED)) {
            return Optional.of(
                    new AccountEvent.Payment(stamp, PaymentKind.REPAYMENT, moved.get(PostingRule.PAYMENT_RECEIVED)));
        }
        return moved.has(PostingRule.COSTS_CHARGED)
                ? Optional.of(
                        new AccountEvent.Charge(stamp, Component.FEE, entry.on(), moved.get(PostingRule.COSTS_CHARGED)))
                : Optional.empty();
    }
}
