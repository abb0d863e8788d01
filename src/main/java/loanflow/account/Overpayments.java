package loanflow.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import loanflow.money.Money;

/** Money that came in before it was owed, and pays what has come since. */
final class Overpayments {

    private Overpayments() {}

    /** Uses a part of what was paid too much, on a later day and by the rule of ordinary repayments. */
    static void use(Book book, Booking booking, LocalDate on, Money amount) {
        if (amount.isPositive()) {
            AllocationRule rule = book.terms.allocation().otherwise();
            ToCome toCome = Prepayments.toCome(book, on);
            take(book, booking, amount.minus(Allocator.allocate(book.lines, rule, on, booking, amount, toCome)));
            bookTaken(book, booking);
        }
    }

    /** Lets payments that paid too much pay what has come since, each on its own day and by its own rule. */
    static void replay(Book book, Booking booking) {
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

    /** A booking that takes from the overpayment allocates nothing else. */
    private static void bookTaken(Book book, Booking booking) {
        Payments.credit(book, booking, Accounts.ADVANCE, booking.parts());
        Accruals.recognise(book, booking, Accounts.INTEREST_INCOME);
    }

    private static void take(Book book, Booking booking, Money used) {
        if (used.isPositive()) {
            book.overpaid = book.overpaid.minus(used);
            booking.overpay(used.negated());
        }
    }
}
