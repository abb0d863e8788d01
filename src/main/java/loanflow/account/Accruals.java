package loanflow.account;

import java.time.LocalDate;
import loanflow.money.Money;

/**
 * When interest enters the books: on its due date, or with the payment that pays it earlier. From 90 days past due on it
 * is owed as before but no income until it is paid (DOMAIN §2, non-accrual).
 */
final class Accruals {

    private static final String RECEIVABLE = Accounts.receivable(Component.INTEREST);

    private Accruals() {}

    /** Books the interest of every instalment that has fallen due by a day. */
    static void until(Book book, LocalDate day) {
        if (!book.terms.interest().bears()) {
            return;
        }
        for (Line line : book.lines.where(line -> !line.due.isAfter(day))) {
            Money more = line.charged.interest().minus(line.accrued);
            line.accrued = line.charged.interest();
            if (!more.isZero() && book.status == Status.ACTIVE) {
                boolean suspends = Standing.daysPastDue(book.lines, line.due) >= Account.NON_ACCRUAL_FROM;
                book.suspended = suspends ? book.suspended.plus(more) : book.suspended;
                Booking booking = book.booking()
                        .with(RECEIVABLE, suspends ? Accounts.INTEREST_SUSPENDED : Accounts.INTEREST_INCOME, more);
                book.transactions.add(booking.transaction("interest-" + line.due, "INTEREST_DUE", line.due, more));
            }
        }
    }

    /** Makes income of what a payment paid: interest before its due date, and interest that was suspended. */
    static void recognise(Book book, Booking booking, Money paid) {
        Money early = book.zero;
        for (Line line : book.lines.all()) {
            Money settled = line.settled(Component.INTEREST);
            Money more = settled.minus(line.accrued);
            if (more.isPositive()) {
                line.accrued = settled;
                early = early.plus(more);
            }
        }
        if (book.status == Status.ACTIVE) {
            booking.move(RECEIVABLE, Accounts.INTEREST_INCOME, early);
            Money released = paid.minus(early).max(book.zero).min(book.suspended);
            book.suspended = book.suspended.minus(released);
            booking.move(Accounts.INTEREST_SUSPENDED, Accounts.INTEREST_INCOME, released);
        }
    }

    /** Open amounts that the books hold: interest only as far as it has been booked. */
    static Parts booked(Book book) {
        Parts open = book.lines.open(line -> true);
        Money interest = book.lines.all().stream()
                .map(line -> line.accrued.minus(line.charged.interest()).plus(line.open(Component.INTEREST)))
                .reduce(book.zero, Money::plus);
        return open.with(Component.INTEREST, interest);
    }
}
