package loanflow.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import loanflow.account.AccountEvent.Disbursement;
import loanflow.money.Money;

/** Payouts: the first makes the schedule; each brings its down payment and is spread over the periods to come. */
final class Disbursements {

    private Disbursements() {}

    static Outcome handle(Disbursement event, Book book) {
        if (!book.disbursed) {
            open(book, event.on());
        }
        Booking booking = book.booking().with(Accounts.receivable(Component.PRINCIPAL), Accounts.CASH, event.amount());
        Money down = downPayment(book.terms.plan(), event.amount());
        if (down.isPositive()) {
            book.lines
                    .add(InstalmentKind.DOWN_PAYMENT, event.on(), event.on())
                    .charge(Component.PRINCIPAL, down, event.on());
        }
        book.payouts.add(new Payout(event.on(), event.amount(), 0));
        book.financed = book.financed.plus(event.amount().minus(down));
        spread(book, periods(book, event.on()), event.amount().minus(down), event.on());
        // Money that was paid too much earlier works on the new payout's day, at most as much as was paid out.
        if (book.terms.allocation().early() == EarlyMoney.PAYS) {
            Overpayments.use(book, booking, event.on(), book.overpaid.min(event.amount()));
        }
        return new Outcome.Done(booking);
    }

    static Money downPayment(RepaymentPlan plan, Money amount) {
        return Shares.toMultiple(Shares.percent(amount, plan.downPayment()), plan.multiple());
    }

    private static void open(Book book, LocalDate start) {
        LocalDate from = start;
        for (LocalDate due : book.calendar().dueDates()) {
            from = book.lines.add(InstalmentKind.REGULAR, from, due).due;
        }
        book.disbursed = true;
    }

    private static List<Line> periods(Book book, LocalDate on) {
        // A cumulative schedule also asks on the payout's own day for a share of it, a progressive one only later.
        boolean dayItself = book.terms.style() == ScheduleStyle.CUMULATIVE;
        List<Line> periods =
                new ArrayList<>(book.lines.periods(line -> line.due.isAfter(on) || (dayItself && line.due.equals(on))));
        // Principal on instalments that were replaced costs nothing only where it bears nothing.
        periods.removeIf(line -> line.isReplaced() && book.terms.interest().bears());
        while (periods.isEmpty()) {
            Line added = book.addPeriod();
            if (added.due.isAfter(on)) {
                periods.add(added);
            }
        }
        return periods;
    }

    private static void spread(Book book, List<Line> periods, Money more, LocalDate on) {
        List<Line> all = book.lines.periods(line -> true);
        int past = all.size() - periods.size();
        int skipped = Math.max(0, Math.min(book.terms.plan().principalGrace() - past, periods.size() - 1));
        if (book.terms.style() == ScheduleStyle.PROGRESSIVE
                && !book.terms.interest().bears()) {
            EvenSpread.add(book, periods.subList(skipped, periods.size()), more, on);
        } else if (book.terms.interest().method() == InterestMethod.FLAT
                || !book.terms.interest().bears()) {
            EvenSpread.level(book, periods, skipped, on);
        } else {
            Money balance =
                    periods.stream().map(line -> line.open(Component.PRINCIPAL)).reduce(more, Money::plus);
            new Amortization(book, on).plan(periods, skipped, balance);
        }
    }
}
