package loanflow.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import loanflow.account.Recalculation.Excess;
import loanflow.money.Money;

/** Money beyond what is late, in a cumulative schedule: all of it lowers the balance and goes to the running instalment. */
final class Excesses {

    private Excesses() {}

    static void take(Book book, Excess excess, LocalDate on, Money amount) {
        List<Line> running = book.lines.current(line -> !line.due.isBefore(on) && Recalculating.bears(line));
        if (running.isEmpty()) {
            return;
        }
        Line current = running.get(0);
        Money owed = book.lines.open(line -> line.due.isBefore(current.due)).total();
        Money early = amount.minus(owed).minus(current.open(Component.FEE)).minus(current.open(Component.PENALTY));
        if (early.isPositive()) {
            DailyBalance balance = new DailyBalance(book, on);
            book.lines.all().forEach(balance::expect);
            balance.lower(on, early);
            Money interest = new DailyInterest(book, balance, running).of(current, current.due);
            Recalculating.reprice(book, running, on, line -> line == current ? interest : line.charged.interest());
            Money more = early.minus(current.open(Component.PRINCIPAL)).minus(current.open(Component.INTEREST));
            spread(book, excess, on, current, more);
        }
    }

    private static void spread(Book book, Excess excess, LocalDate on, Line current, Money more) {
        List<Line> later = new ArrayList<>(book.lines.current(line -> line.due.isAfter(current.due)));
        Money left = more.min(book.lines.open(later::contains).principal());
        if (!left.isPositive()) {
            return;
        }
        current.charge(Component.PRINCIPAL, left, on);
        if (excess == Excess.SMALLER_INSTALMENTS) {
            Money balance = book.lines.open(later::contains).principal().minus(left);
            new Amortization(book, on).plan(later, 0, balance);
            return;
        }
        if (excess == Excess.FEWER_INSTALMENTS) {
            Collections.reverse(later);
        }
        for (Line line : later) {
            Money part = line.open(Component.PRINCIPAL).min(left);
            line.charge(Component.PRINCIPAL, part.negated(), on);
            left = left.minus(part);
        }
        if (excess == Excess.FEWER_INSTALMENTS) {
            // From the last one back: before one that is left, an instalment of interest alone is still owed.
            book.lines.remove(later.stream().takeWhile(Excesses::isEmpty).toList());
        } else if (book.lines.open(later::contains).principal().isZero()) {
            later.forEach(line -> line.charge(
                    Component.INTEREST, line.open(Component.INTEREST).negated(), on));
        }
    }

    private static boolean isEmpty(Line line) {
        Money settled = line.paid.plus(line.forgiven).total();
        Money rest = line.charged.total().minus(line.charged.interest());
        return settled.isZero() && rest.isZero();
    }
}
