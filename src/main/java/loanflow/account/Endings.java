package loanflow.account;

import loanflow.account.AccountEvent.BuyBack;
import loanflow.account.AccountEvent.ChargeOff;
import loanflow.account.AccountEvent.Sale;
import loanflow.account.AccountEvent.WriteOff;

/** The loan leaves the assets: charge-off keeps the debt as it is, write-off gives it up, a sale hands it over. */
final class Endings {

    private Endings() {}

    static Outcome handle(ChargeOff event, Book book) {
        if (book.status == Status.CHARGED_OFF) {
            return new Outcome.Refused(Rule.LOAN_CHARGED_OFF);
        }
        Booking booking = leave(book, Accounts.CHARGE_OFF_LOSS);
        book.status = Status.CHARGED_OFF;
        return new Outcome.Done(booking);
    }

    static Outcome handle(WriteOff event, Book book) {
        if (event.authority().isBlank()) {
            return new Outcome.Refused(Rule.AUTHORITY_MISSING);
        }
        Booking booking = leave(book, Accounts.WRITE_OFF_LOSS);
        book.status = Status.WRITTEN_OFF;
        Parts rest = book.lines.open(line -> true);
        book.writtenOff = rest.total();
        for (Component component : Component.values()) {
            Waivers.forgive(book, booking, component, rest.get(component), event.on(), Accounts.WRITE_OFF_LOSS);
        }
        return new Outcome.Done(booking);
    }

    static Outcome handle(Sale event, Book book) {
        Booking booking = leave(book, Accounts.SALE_RESULT).with(Accounts.CASH, Accounts.SALE_RESULT, event.price());
        book.beforeSale = book.status;
        book.status = Status.SOLD;
        return new Outcome.Done(booking);
    }

    static Outcome handle(BuyBack event, Book book) {
        book.status = book.beforeSale;
        Booking booking = book.booking().with(Accounts.SALE_RESULT, Accounts.CASH, event.price());
        if (book.status == Status.ACTIVE) {
            Parts booked = Accruals.booked(book);
            for (Component component : Component.values()) {
                booking.move(Accounts.receivable(component), Accounts.SALE_RESULT, booked.get(component));
            }
        }
        return new Outcome.Done(booking);
    }

    /** What stands in the books goes to a loss or result; suspended interest never was income, so it is none now. */
    private static Booking leave(Book book, String to) {
        Booking booking = book.booking();
        if (book.status == Status.ACTIVE) {
            Parts booked = Accruals.booked(book);
            for (Component component : Component.values()) {
                booking.move(to, Accounts.receivable(component), booked.get(component));
            }
            for (Line line : book.lines.all()) {
                booking.move(Accounts.INTEREST_SUSPENDED, to, line.suspended);
                line.suspended = book.zero;
            }
        }
        return booking;
    }
}
