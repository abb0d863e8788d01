package loanflow.servicing;

import java.util.Map;
import java.util.Optional;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.Movement;
import loanflow.ledger.PostingRule;

/** What an entry of the ledger is in the history of its loan. */
final class BookedEvents {

    private static final Map<PostingRule, LoanEvent.Kind> CHARGES = Map.of(
            PostingRule.DISBURSEMENT, LoanEvent.Kind.PAID_OUT,
            PostingRule.PENALTY_CHARGED, LoanEvent.Kind.PENALTY_CHARGED,
            PostingRule.COSTS_CHARGED, LoanEvent.Kind.COSTS_CHARGED);

    private BookedEvents() {}

    /** Empty for interest that is booked when an instalment falls due: the instalment itself is the event. */
    static Optional<LoanEvent> of(JournalEntry entry) {
        if (Movement.of(entry).stream().map(Balances::change).allMatch(Balances::isNone)) {
            return Optional.empty(); // sorted within a part: nothing happened to the borrower
        }
        Moved moved = Moved.by(entry);
        return kind(entry, moved)
                .map(kind -> new LoanEvent(
                        entry.on(),
                        kind,
                        entry.reference(),
                        null,
                        isPayment(kind) || moved.settled().total().isNegative() ? moved.settled() : moved.charged(),
                        moved.advance(),
                        null,
                        null,
                        entry.reversal() == null ? null : entry.reversal().because()));
    }

    private static boolean isPayment(LoanEvent.Kind kind) {
        return kind == LoanEvent.Kind.REPAID
                || kind == LoanEvent.Kind.PENALTY_LIMITED
                || kind == LoanEvent.Kind.ADVANCE_USED;
    }

    private static Optional<LoanEvent.Kind> kind(JournalEntry entry, Moved moved) {
        if (entry.reversal() != null) {
            return Optional.of(LoanEvent.Kind.REVERSED);
        }
        if (moved.has(PostingRule.PENALTY_WAIVED)) {
            return Optional.of(LoanEvent.Kind.PENALTY_LIMITED);
        }
        if (moved.received().isPositive()) {
            return Optional.of(LoanEvent.Kind.REPAID);
        }
        if (moved.paid().total().isPositive()) {
            return Optional.of(LoanEvent.Kind.ADVANCE_USED);
        }
        return moved.byRule().keySet().stream()
                .filter(CHARGES::containsKey)
                .findFirst()
                .map(CHARGES::get);
    }
}
