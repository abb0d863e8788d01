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
        LocalDate since = runningSince(book, event.on());
        Amortization amortization = new Amortization(book, event.on());
        book.lines.all().forEach(line -> amortization.set(line, Component.PRINCIPAL, book.zero));
        // Interest of a period that is not over is charged by the new instalments.
        List<Line> others = book.lines.where(line -> line.due.isAfter(since) && line.due.isAfter(event.on()));
        book.rate = event.rate() == null ? book.rate : event.rate();
        List<Line> added = added(event, book, since);
        new Succession(book, amortization).of(others, added.get(0), event.on());
        amortization.plan(added, 0, open);
        return new Outcome.Done(book.booking());
    }

    private static List<Line> added(ReAge event, Book book, LocalDate since) {
        List<Line> added = new ArrayList<>();
        LocalDate from = since;
        for (int i = 0; i < event.instalments(); i++) {
            LocalDate due = event.unit().after(event.start(), (long) i * event.every());
            // Where days are paid up to a later day than it is due, it has none, and the next one fewer.
            added.add(book.lines.add(InstalmentKind.RE_AGED, from.isAfter(due) ? due : from, due));
            from = from.isAfter(due) ? from : due;
        }
        return added;
    }

    /**
     * When the running period began: on the last due date so far. Interest of its days is not lost. Where interest stays as
     * the schedule says, an instalment that was closed early has paid its period to the end.
     */
    private static LocalDate runningSince(Book book, LocalDate day) {
        boolean fixed = book.terms.interest().recalculation() == null;
        LocalDate since = book.lines.all().get(0).from;
        for (Line line : book.lines.where(line -> !line.isReplaced())) {
            boolean closed = line.completedOn != null && line.kind != InstalmentKind.ADDITIONAL;
            if (line.due.isAfter(day) && !(fixed && closed)) {
                break;
            }
            since = line.due;
        }
        return since;
    }

    static Outcome handle(ReAmortization event, Book book) {
        // What falls due on the very day can still be paid on time: it stays as it is.
        List<Line> past = book.lines.where(line -> line.due.isBefore(event.on()));
        boolean bears = book.terms.interest().bears();
        List<Line> future = book.lines.periods(line -> line.due.isAfter(event.on()) && !(bears && line.isReplaced()));
        Money overdue = book.lines.open(past::contains).principal();
        if (future.isEmpty()) {
            return new Outcome.Refused(Rule.NO_INSTALMENT_LEFT);
        }
        if (!overdue.isPositive()) {
            return new Outcome.Refused(Rule.NOTHING_OVERDUE);
        }
        Amortization amortization = new Amortization(book, event.on());
        past.forEach(line -> amortization.set(line, Component.PRINCIPAL, book.zero));
        if (bears) {
            amortization.plan(
                    future, 0, book.lines.open(future::contains).principal().plus(overdue));
        } else {
            EvenSpread.add(book, future, overdue, event.on());
        }
        return new Outcome.Done(book.booking());
    }
}
