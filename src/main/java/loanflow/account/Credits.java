package loanflow.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import loanflow.account.AccountEvent.Chargeback;
import loanflow.account.AccountEvent.CreditBalanceRefund;
import loanflow.money.Money;

/** Money that goes out again: what was overpaid goes first, the rest is owed once more with the next instalment. */
final class Credits {

    private Credits() {}

    static Outcome handle(Chargeback event, Book book) {
        return new Outcome.Done(owe(book, event.on(), ChargedBack.parts(event, book)));
    }

    static Outcome handle(CreditBalanceRefund event, Book book) {
        boolean waits = book.terms.allocation().early() == EarlyMoney.WAITS;
        if (waits && event.amount().compareTo(book.overpaid) > 0) {
            return new Outcome.Refused(Rule.MORE_THAN_OVERPAID);
        }
        return new Outcome.Done(owe(book, event.on(), Parts.of(Component.PRINCIPAL, event.amount())));
    }

    private static Booking owe(Book book, LocalDate on, Parts again) {
        Money amount = again.total();
        Money covered = amount.min(book.overpaid);
        book.overpaid = book.overpaid.minus(covered);
        Booking booking = book.booking().with(Accounts.ADVANCE, Accounts.CASH, covered);
        booking.overpay(covered.negated());
        if (covered.compareTo(amount) == 0) {
            return booking;
        }
        Line line = line(book.lines, on);
        Reopenings.before(book, line);
        Money left = covered;
        line.credited = line.credited.plus(again.principal());
        for (Component component : Component.values()) {
            Money part = again.get(component);
            line.charge(component, part, on);
            Money paid = line.pay(component, left.min(part), on);
            left = left.minus(paid);
            booking.move(book.account(component), Accounts.CASH, part.minus(paid));
        }
        line.besides = line.besides.plus(again.interest());
        line.accrued = line.accrued.plus(again.interest());
        return booking;
    }

    private static Line line(Lines lines, LocalDate on) {
        List<Line> candidates = lines.where(line -> line.kind != InstalmentKind.DOWN_PAYMENT);
        Optional<Line> next = candidates.stream()
                .filter(line -> line.kind == InstalmentKind.ADDITIONAL || line.due.isAfter(on))
                .findFirst();
        if (next.isPresent()) {
            Line line = next.get();
            if (line.due.isBefore(on)) {
                lines.move(line, on);
            }
            return line;
        }
        Line last = candidates.get(candidates.size() - 1);
        return last.due.equals(on) ? last : Charges.additional(lines, on);
    }
}
