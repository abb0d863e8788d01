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
                line.suspended = suspends ? line.suspended.plus(more) : line.suspended;
                Booking booking = book.booking()
                        .with(RECEIVABLE, suspends ? Accounts.INTEREST_SUSPENDED : Accounts.INTEREST_INCOME, more);
                book.transactions.add(booking.transaction("interest-" + line.due, "INTEREST_DUE", line.due, more));
            }
        }
    }

    /**
     * Makes income of what was settled before its due date, and takes what was suspended to an account: of each instalment
     * last what fell due in non-accrual.
     */
    static void recognise(Book book, Booking booking, String suspendedTo) {
        Money early = book.zero;
        Money released = book.zero;
        for (Line line : book.lines.all()) {
            Money settled = line.settled(Component.INTEREST);
            Money more = settled.minus(line.accrued);
            if (more.isPositive()) {
                line.accrued = settled;
                early = early.plus(more);
            }
            Money part = settled.minus(line.accrued.minus(line.suspended)).min(line.suspended);
            if (part.isPositive()) {
                line.suspended = line.suspended.minus(part);
                released = released.plus(part);
            }
        }
        if (book.status == Status.ACTIVE) {
            booking.move(RECEIVABLE, Accounts.INTEREST_INCOME, early);
            booking.move(Accounts.INTEREST_SUSPENDED, suspendedTo, released);
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
