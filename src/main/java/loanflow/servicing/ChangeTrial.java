package loanflow.servicing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import loanflow.account.AccountEvent;
import loanflow.account.AccountState;
import loanflow.account.Correction;
import loanflow.account.Corrections;
import loanflow.account.Refusal;
import loanflow.servicing.ChangeOutcome.Reason;
import loanflow.servicing.ChangeOutcome.Refused;
import org.springframework.stereotype.Component;

/** Folds a loan without and with a change. The loan is locked and up to date; nothing is written. */
@Component
class ChangeTrial {

    private final ProductAccounts accounts;
    private final FoldedBooks books;

    ChangeTrial(ProductAccounts accounts, FoldedBooks books) {
        this.accounts = accounts;
        this.books = books;
    }

    ChangeOutcome of(ChangeOrder order, Loan loan, LocalDate today) {
        ProductAccount account = accounts.of(loan);
        AccountState before = account.on(today);
        // Tripwire: nothing is built on tables that the fold does not explain.
        if (books.differs(loan, before)) {
            return Refused.of(Reason.BOOKS_DIFFER);
        }
        ProductAccount changed = account;
        for (AccountEvent event : order.events()) {
            changed = changed.with(event);
        }
        AccountState after = changed.on(today);
        return refusal(order, before, after)
                .<ChangeOutcome>map(one -> one)
                .orElseGet(() -> new ChangeOutcome.Done(today, before, after, corrections(order, before, after)));
    }

    /** A change that is booked already: the loan without it, and as it is. */
    ChangeOutcome again(ChangeOrder order, Loan loan, LocalDate today) {
        ProductAccount account = accounts.of(loan);
        AccountState before = account.without(order.events()).on(today);
        AccountState after = account.on(today);
        return new ChangeOutcome.Done(today, before, after, corrections(order, before, after));
    }

    /** A rule that the change breaks, or that an earlier entry breaks because of it. */
    private static Optional<Refused> refusal(ChangeOrder order, AccountState before, AccountState after) {
        Set<Refusal> known = new HashSet<>(before.refusals());
        Set<String> keys = order.events().stream().map(AccountEvent::key).collect(Collectors.toSet());
        return after.refusals().stream()
                .filter(refusal -> !known.contains(refusal))
                .findFirst()
                .map(refusal -> keys.contains(refusal.key())
                        ? new Refused(field(order, refusal), refusal.rule().name())
                        : new Refused("events", "BREAKS_LATER_ENTRY"));
    }

    private static String field(ChangeOrder order, Refusal refusal) {
        List<AccountEvent> events = order.events();
        int at = 0;
        while (!events.get(at).key().equals(refusal.key())) {
            at++;
        }
        return "events[" + at + "]." + refusal.field();
    }

    private static List<Correction> corrections(ChangeOrder order, AccountState before, AccountState after) {
        return Corrections.between(before, after, order.key()).stream()
                .filter(one -> !one.key().equals(order.key()) && !one.key().startsWith(order.key() + "/"))
                .toList();
    }
}
