package loanflow.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import loanflow.account.AccountEvent.Payment;
import loanflow.money.Money;

/** Money that comes in, and money that came in too early. */
final class Payments {

    private Payments() {}

    static Outcome handle(Payment event, Book book) {
        Booking booking = book.booking();
        if (event.kind() == PaymentKind.RECOVERY) {
            return book.status == Status.WRITTEN_OFF
                    ? new Outcome.Done(booking.with(event.kind().account(), Accounts.RECOVERY_INCOME, event.amount()))
                    : new Outcome.Refused(Rule.NOT_WRITTEN_OFF);
        }
        pay(book, booking, event.stamp(), event.kind(), event.amount());
        return new Outcome.Done(booking);
    }

    static void pay(Book book, Booking booking, Stamp stamp, PaymentKind kind, Money amount) {
        Money rest = Allocator.allocate(book.lines, book.terms.allocation().of(kind), stamp.on(), booking, amount);
        Parts parts = booking.parts();
        book.paidBy.put(stamp.key(), parts);
        credit(book, booking, kind.account(), parts);
        if (rest.isPositive()) {
            book.overpaid = book.overpaid.plus(rest);
            book.overpayments.add(new Overpayment(stamp.on(), kind, rest));
            booking.overpay(rest);
            booking.move(kind.account(), Accounts.ADVANCE, rest);
        }
        Accruals.recognise(book, booking, parts.interest());
    }

    /** Uses a part of what was paid too much, on a later day and by the rule of ordinary repayments. */
    static void useOverpaid(Book book, Booking booking, LocalDate on, Money amount) {
        if (amount.isPositive()) {
            AllocationRule rule = book.terms.allocation().otherwise();
            take(book, booking, amount.minus(Allocator.allocate(book.lines, rule, on, booking, amount)));
            bookTaken(book, booking);
        }
    }

    /** Lets payments that paid too much pay what has come since, each on its own day and by its own rule. */
    static void replayOverpaid(Book book, Booking booking) {
        List<Overpayment> before = List.copyOf(book.overpayments);
        book.overpayments.clear();
        List<Overpayment> after = new ArrayList<>();
        for (Overpayment payment : before) {
            Money amount = payment.left().min(book.overpaid);
            AllocationRule rule = book.terms.allocation().of(payment.kind());
            Money rest =
                    amount.isPositive() ? Allocator.allocate(book.lines, rule, payment.on(), booking, amount) : amount;
            take(book, booking, amount.minus(rest));
            after.add(new Overpayment(payment.on(), payment.kind(), rest));
        }
        after.stream().filter(rest -> rest.left().isPositive()).forEach(book.overpayments::add);
        bookTaken(book, booking);
    }

    static void credit(Book book, Booking booking, String debit, Parts parts) {
        for (Component component : Component.values()) {
            booking.move(debit, book.account(component), parts.get(component));
        }
    }

    /** A booking that takes from the overpayment allocates nothing else. */
    private static void bookTaken(Book book, Booking booking) {
        credit(book, booking, Accounts.ADVANCE, booking.parts());
        Accruals.recognise(book, booking, booking.parts().interest());
    }

    private static void take(Book book, Booking booking, Money used) {
        if (used.isPositive()) {
            book.overpaid = book.overpaid.minus(used);
            booking.overpay(used.negated());
        }
    }
}
