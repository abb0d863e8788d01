package loanflow.account;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import loanflow.account.AccountEvent.PayOff;
import loanflow.account.AccountEvent.Settlement;
import loanflow.money.Money;

/** The loan is repaid before its time, in full or by an agreed part: interest only for the days used. */
final class PayOffs {

    private PayOffs() {}

    static Outcome handle(PayOff event, Book book) {
        Money whole = whole(book, event.on());
        if (atHand(book, event.amount()).compareTo(whole) < 0) {
            return new Outcome.Refused(Rule.LESS_THAN_PAY_OFF);
        }
        cut(book, event.on());
        Booking booking = book.booking();
        Payments.payAll(book, booking, event.stamp(), event.amount());
        return new Outcome.Done(booking);
    }

    static Outcome handle(Settlement event, Book book) {
        if (event.authority().isBlank()) {
            return new Outcome.Refused(Rule.AUTHORITY_MISSING);
        }
        Money whole = whole(book, event.on());
        if (atHand(book, event.amount()).compareTo(Shares.percent(whole, event.floor())) < 0) {
            return new Outcome.Refused(Rule.BELOW_FLOOR);
        }
        cut(book, event.on());
        Booking booking = book.booking();
        Payments.payAll(book, booking, event.stamp(), event.amount());
        Parts rest = book.lines.open(line -> true);
        for (Component component : Component.values()) {
            Waivers.forgive(book, booking, component, rest.get(component), event.on(), Accounts.WAIVED);
        }
        return new Outcome.Done(booking);
    }

    /** What comes in, and what waits. */
    private static Money atHand(Book book, Money amount) {
        return book.terms.allocation().early() == EarlyMoney.WAITS ? amount.plus(book.overpaid) : amount;
    }

    /** Everything open on a day, with interest for the days used only. */
    static Money whole(Book book, LocalDate day) {
        Money whole = book.lines.open(line -> true).total();
        for (Line line : book.lines.where(line -> line.due.isAfter(day))) {
            whole = whole.minus(line.open(Component.INTEREST)).plus(used(book, line, day));
        }
        return whole;
    }

    /** Interest of a running period for its days so far that is still open; of a later period none (民法典 art. 677). */
    static Money used(Book book, Line line, LocalDate day) {
        Recalculation recalculation = book.terms.interest().recalculation();
        if (recalculation != null) {
            return Recalculating.accrued(book, line, day, recalculation.payOff())
                    .minus(line.settled(Component.INTEREST));
        }
        if (!day.isAfter(line.from) || !book.terms.interest().bears()) {
            return line.besides.minus(line.settled(Component.INTEREST)).max(book.zero);
        }
        Money balance = book.lines.open(other -> other.due.isAfter(day)).principal();
        long days = ChronoUnit.DAYS.between(line.from, day);
        Money used = balance.times(
                Periods.days(book.rate, days, book.terms.interest().basis()), RoundingMode.HALF_UP);
        Money settled = line.settled(Component.INTEREST);
        Money ofPeriod = line.charged.interest().minus(line.besides);
        return used.min(ofPeriod).plus(line.besides).minus(settled).max(book.zero);
    }

    static void cut(Book book, LocalDate day) {
        Recalculation recalculation = book.terms.interest().recalculation();
        List<Line> later = book.lines.where(line -> line.due.isAfter(day));
        if (recalculation != null && Recalculating.applies(book)) {
            List<Line> open = later.stream().filter(Recalculating::bears).toList();
            Recalculating.reprice(
                    book, open, day, line -> Recalculating.accrued(book, line, day, recalculation.payOff()));
            return;
        }
        Amortization amortization = new Amortization(book, day);
        for (Line line : later) {
            amortization.set(line, Component.INTEREST, used(book, line, day));
        }
    }
}
