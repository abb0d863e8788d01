package loanflow.servicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.PostingRule;
import loanflow.money.Money;

/** A loan's account as the entries of its ledger make it, one after the other. Pure. */
record BookedAccount(LoanAccount account, PenaltyMeter meter) {

    /** One entry later; entries come in the order of their dates. */
    BookedAccount after(JournalEntry entry) {
        Moved moved = Moved.by(entry);
        // The penalty of the days before a payment is on the principal before it. An advance is used on a due date:
        // nothing else is overdue then.
        boolean charges =
                moved.has(PostingRule.PENALTY_CHARGED) || moved.received().isPositive();
        BookedAccount charged = charges ? chargedTo(entry.on()) : this;
        if (!charged.penalty()
                .minus(penalty())
                .equals(moved.get(PostingRule.PENALTY_CHARGED).max(none()))) {
            throw new IllegalStateException("loan " + account.loanId() + ": the ledger's penalty interest of "
                    + entry.on() + " is not that of its overdue principal");
        }
        return charged.moved(moved);
    }

    private Money none() {
        return Money.zero(account.currency());
    }

    private Money penalty() {
        return account.instalments().stream().map(OpenInstalment::penalty).reduce(none(), Money::plus);
    }

    /** Charged with the penalty interest of all days up to this one. */
    BookedAccount chargedTo(LocalDate day) {
        PenaltyMeter charged = meter.until(day, account.instalments());
        List<OpenInstalment> lines = new ArrayList<>();
        for (int i = 0; i < account.instalments().size(); i++) {
            lines.add(account.instalments().get(i).withPenalty(charged.penalty(i, account.currency())));
        }
        return new BookedAccount(account.with(account.costsOpen(), account.advance(), lines), charged);
    }

    private BookedAccount moved(Moved moved) {
        LoanPosition.Parts paid = moved.settled();
        List<OpenInstalment> before = account.instalments();
        List<Money> penalty =
                Spread.of(paid.penalty(), before, OpenInstalment::openPenalty, OpenInstalment::penaltyPaid);
        List<Money> interest =
                Spread.of(paid.interest(), before, OpenInstalment::openInterest, OpenInstalment::interestPaid);
        List<Money> principal =
                Spread.of(paid.principal(), before, OpenInstalment::openPrincipal, OpenInstalment::principalPaid);
        List<OpenInstalment> lines = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            lines.add(before.get(i).paid(penalty.get(i), interest.get(i), principal.get(i)));
        }
        Money costs = account.costsOpen().plus(moved.charged().costs()).minus(paid.costs());
        return new BookedAccount(account.with(costs, account.advance().plus(moved.advance()), lines), meter);
    }
}
