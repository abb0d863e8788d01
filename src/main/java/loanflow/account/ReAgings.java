package loanflow.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import loanflow.account.AccountEvent.ReAge;
import loanflow.account.AccountEvent.ReAmortization;
import loanflow.money.Money;

/** Open principal gets a new time: in new instalments, or in those that are still to come. */
final class ReAgings {

    private ReAgings() {}

    static Outcome handle(ReAge event, Book book) {
        Money open = book.lines.open(line -> true).principal();
        if (event.instalments() < 1 || event.instalments() > RepaymentPlan.MOST || event.every() < 1) {
            return new Outcome.Refused(Rule.COUNT_OUT_OF_RANGE);
        }
        if (!open.isPositive()) {
            return new Outcome.Refused(Rule.NOTHING_OPEN);
        }
        if (!event.start().isAfter(event.on())) {
            return new Outcome.Refused(Rule.NOT_IN_FUTURE);
        }
        Amortization amortization = new Amortization(book, event.on());
        Money returned = book.zero;
        for (Line line : book.lines.all()) {
            amortization.set(line, Component.PRINCIPAL, book.zero);
            if (line.due.isAfter(event.on())) {
                returned = returned.plus(takeReturned(line));
                // Interest of a period that is not over is charged by the new instalments.
                amortization.set(line, Component.INTEREST, book.zero);
                line.replaced = true;
            }
        }
        book.rate = event.rate() == null ? book.rate : event.rate();
        List<Line> added = new ArrayList<>();
        LocalDate from = runningSince(book, event.on());
        for (int i = 0; i < event.instalments(); i++) {
            LocalDate due = event.unit().after(event.start(), (long) i * event.every());
            added.add(book.lines.add(InstalmentKind.RE_AGED, from, due));
            from = due;
        }
        added.get(0).returned = returned;
        added.get(0).accrued = returned;
        amortization.plan(added, 0, open);
        return new Outcome.Done(book.booking());
    }

    /** Interest that came back by charge-backs and is open; the books know it. */
    private static Money takeReturned(Line line) {
        Money open = line.returned.min(line.open(Component.INTEREST));
        line.returned = line.returned.minus(open);
        line.accrued = line.accrued.minus(open);
        return open;
    }

    /** When the running period began: on the last due date so far. Interest of its days is not lost. */
    private static LocalDate runningSince(Book book, LocalDate day) {
        return book.lines.where(line -> !line.due.isAfter(day)).stream()
                .map(line -> line.due)
                .reduce((first, second) -> second)
                .orElse(book.lines.all().get(0).from);
    }

    static Outcome handle(ReAmortization event, Book book) {
        // What falls due on the very day can still be paid on time: it stays as it is.
        List<Line> past = book.lines.where(line -> line.due.isBefore(event.on()));
        List<Line> future = book.lines.periods(line -> line.due.isAfter(event.on()));
        Money overdue = book.lines.open(past::contains).principal();
        if (future.isEmpty()) {
            return new Outcome.Refused(Rule.NO_INSTALMENT_LEFT);
        }
        if (!overdue.isPositive()) {
            return new Outcome.Refused(Rule.NOTHING_OVERDUE);
        }
        Amortization amortization = new Amortization(book, event.on());
        past.forEach(line -> amortization.set(line, Component.PRINCIPAL, book.zero));
        if (book.terms.interest().bears()) {
            amortization.plan(
                    future, 0, book.lines.open(future::contains).principal().plus(overdue));
        } else {
            EvenSpread.add(book, future, overdue, event.on());
        }
        return new Outcome.Done(book.booking());
    }
}
