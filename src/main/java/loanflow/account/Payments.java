package loanflow.account;

import loanflow.account.AccountEvent.Payment;
import loanflow.money.Money;

/** Money that comes in. */
final class Payments {

    private Payments() {}

    static Outcome handle(Payment event, Book book) {
        Booking booking = book.booking();
        if (event.kind() == PaymentKind.RECOVERY) {
            return book.status == Status.WRITTEN_OFF
                    ? new Outcome.Done(recover(event, book, booking))
                    : new Outcome.Refused(Rule.NOT_WRITTEN_OFF);
        }
        pay(book, booking, event.stamp(), event.kind(), event.amount());
        return new Outcome.Done(booking);
    }

    /** Income is a recovery only up to what was given up; what comes beyond is the borrower's. */
    private static Booking recover(Payment event, Book book, Booking booking) {
        Money recovered = event.amount().min(book.writtenOff);
        book.writtenOff = book.writtenOff.minus(recovered);
        booking.move(event.kind().account(), Accounts.RECOVERY_INCOME, recovered);
        tooMuch(book, booking, event.stamp(), event.kind(), event.amount().minus(recovered));
        return booking;
    }

    static void pay(Book book, Booking booking, Stamp stamp, PaymentKind kind, Money amount) {
        pay(book, booking, stamp, kind, amount, false);
    }

    /** Pays, even where early money waits, what is not due yet too. */
    static void payAll(Book book, Booking booking, Stamp stamp, Money amount) {
        pay(book, booking, stamp, PaymentKind.REPAYMENT, amount, true);
    }

    private static void pay(Book book, Booking booking, Stamp stamp, PaymentKind kind, Money amount, boolean all) {
        if (book.terms.allocation().early() == EarlyMoney.WAITS) {
            Advances.pay(book, booking, stamp, kind, amount, all);
            return;
        }
        AllocationRule rule = book.terms.allocation().of(kind);
        if (Recalculating.applies(book) && book.terms.style() == ScheduleStyle.CUMULATIVE) {
            rule = rule.principalFirstInAdvance();
        }
        ToCome toCome = all ? ToCome.NONE : Prepayments.before(book, rule.future(), stamp.on(), amount);
        Money rest = Allocator.allocate(book.lines, rule, stamp.on(), booking, amount, toCome);
        Parts parts = booking.parts();
        book.paidBy.put(stamp.key(), parts);
        credit(book, booking, kind.account(), parts);
        tooMuch(book, booking, stamp, kind, rest);
        Accruals.recognise(book, booking, Accounts.INTEREST_INCOME);
    }

    private static void tooMuch(Book book, Booking booking, Stamp stamp, PaymentKind kind, Money rest) {
        if (rest.isPositive()) {
            book.overpaid = book.overpaid.plus(rest);
            book.overpayments.add(new Overpayment(stamp.on(), kind, rest));
            booking.overpay(rest);
            booking.move(kind.account(), Accounts.ADVANCE, rest);
        }
    }

    static void credit(Book book, Booking booking, String debit, Parts parts) {
        for (Component component : Component.values()) {
            booking.move(debit, book.account(component), parts.get(component));
        }
    }
}
