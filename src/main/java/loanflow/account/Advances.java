package loanflow.account;

import java.time.LocalDate;
import loanflow.money.Money;

/** Money that waits as the borrower's advance until something falls due: see {@link EarlyMoney#WAITS}. */
final class Advances {

    private Advances() {}

    /**
     * Money comes in and pays with what has waited.
     *
     * @param all whether it pays what is not due yet too
     */
    static void pay(Book book, Booking booking, Stamp stamp, PaymentKind kind, Money amount, boolean all) {
        booking.move(kind.account(), Accounts.ADVANCE, amount);
        Money before = book.overpaid;
        book.overpaid = before.plus(amount);
        allocate(book, booking, kind, stamp.on(), all);
        booking.overpay(book.overpaid.minus(before));
        book.paidBy.put(stamp.key(), booking.parts());
    }

    /** What waited pays what has fallen due by a day. */
    static void use(Book book, LocalDate day) {
        boolean waits = book.terms.allocation().early() == EarlyMoney.WAITS && book.overpaid.isPositive();
        if (waits && book.lines.open().anyMatch(line -> !line.due.isAfter(day))) {
            Money before = book.overpaid;
            Booking booking = book.booking();
            allocate(book, booking, PaymentKind.REPAYMENT, day, false);
            Money used = before.minus(book.overpaid);
            booking.overpay(used.negated());
            book.transactions.add(booking.transaction("advance-" + day, "ADVANCE_USED", day, used));
        }
    }

    private static void allocate(Book book, Booking booking, PaymentKind kind, LocalDate on, boolean all) {
        AllocationRule rule = book.terms.allocation().of(kind);
        boolean settles = book.overpaid.compareTo(PayOffs.whole(book, on)) >= 0;
        if (settles) {
            PayOffs.cut(book, on);
        }
        book.overpaid = settles || all
                ? Allocator.allocate(book.lines, rule, on, booking, book.overpaid)
                : Allocator.allocateOwed(book.lines, rule, on, booking, book.overpaid);
        Payments.credit(book, booking, Accounts.ADVANCE, booking.parts());
        Accruals.recognise(book, booking, Accounts.INTEREST_INCOME);
    }
}
