package loanflow.servicing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import loanflow.account.AccountEvent;
import loanflow.account.Component;
import loanflow.account.PaymentKind;
import loanflow.account.Stamp;
import loanflow.commands.EventTexts;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.PostingRule;

/**
 * What came to a loan from outside, out of all that was booked on it: payout, payments, costs, and what was taken back.
 * Interest, penalty and the use of the advance follow from these and the terms.
 */
final class ProductEvents {

    private ProductEvents() {}

    /**
     * The events in the order in which they came.
     *
     * @param changes what changed the loan otherwise, each after as many entries as it says
     */
    static List<AccountEvent> of(List<JournalEntry> entries, List<KeptEvent> changes, Currency currency) {
        List<AccountEvent> events = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Deque<KeptEvent> waiting = new ArrayDeque<>(changes);
        for (int booked = 0; booked <= entries.size(); booked++) {
            for (KeptEvent next = waiting.peek();
                    next != null && next.afterEntries() == booked;
                    next = waiting.peek()) {
                events.addAll(EventTexts.read("[" + waiting.remove().text() + "]", currency));
            }
            if (booked < entries.size()) {
                event(entries.get(booked), keys, kind(events)).ifPresent(event -> {
                    events.add(event);
                    boolean unused = keys.add(event.key());
                });
            }
        }
        return events;
    }

    /** What money is that comes now: once the loan is written off, and that was not undone, a recovery. */
    private static PaymentKind kind(List<AccountEvent> before) {
        Set<String> undone = before.stream()
                .filter(AccountEvent.Undo.class::isInstance)
                .map(event -> ((AccountEvent.Undo) event).of())
                .collect(Collectors.toSet());
        return before.stream()
                        .filter(AccountEvent.WriteOff.class::isInstance)
                        .allMatch(event -> undone.contains(event.key()))
                ? PaymentKind.REPAYMENT
                : PaymentKind.RECOVERY;
    }

    private static Optional<AccountEvent> event(JournalEntry entry, Set<String> before, PaymentKind kind) {
        Stamp stamp = Stamp.of(entry.reference(), entry.on());
        JournalEntry.Reversal reversal = entry.reversal();
        if (reversal != null) {
            return Optional.of(reversal.of()).filter(before::contains).map(of -> new AccountEvent.Undo(stamp, of));
        }
        Moved moved = Moved.by(entry);
        if (moved.has(PostingRule.DISBURSEMENT)) {
            return Optional.of(new AccountEvent.Disbursement(stamp, moved.get(PostingRule.DISBURSEMENT)));
        }
        if (moved.received().isPositive()) {
            return Optional.of(new AccountEvent.Payment(stamp, kind, moved.received()));
        }
        if (moved.has(PostingRule.PENALTY_WAIVED)) {
            return Optional.of(new AccountEvent.Waiver(
                    stamp, Component.PENALTY, moved.get(PostingRule.PENALTY_WAIVED), "rate-cap"));
        }
        return moved.has(PostingRule.COSTS_CHARGED)
                ? Optional.of(
                        new AccountEvent.Charge(stamp, Component.FEE, entry.on(), moved.get(PostingRule.COSTS_CHARGED)))
                : Optional.empty();
    }
}
