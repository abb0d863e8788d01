package loanflow.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.account.Recalculation.Rest;
import loanflow.money.Money;

/** Makes instalments ready for money that comes before they are due, where interest follows the balance of each day. */
final class Prepayments {

    private Prepayments() {}

    /** Before a payment is allocated; gives back what it is not to pay yet. */
    static ToCome before(Book book, FutureRule future, LocalDate on, Money amount) {
        Recalculation recalculation = book.terms.interest().recalculation();
        if (recalculation == null || !Recalculating.applies(book)) {
            return ToCome.NONE;
        }
        if (book.terms.style() == ScheduleStyle.CUMULATIVE) {
            Excesses.take(book, recalculation.excess(), on, amount);
        } else if (future == FutureRule.NEXT_INSTALMENT) {
            reach(book, recalculation.rest(), on, amount);
        }
        return toCome(book, on);
    }

    /** Interest of days after that up to which it is owed to whoever repays an instalment on a day. */
    static ToCome toCome(Book book, LocalDate on) {
        Recalculation recalculation = book.terms.interest().recalculation();
        Map<Line, Money> toCome = new HashMap<>();
        if (recalculation != null && byTheDay(book)) {
            for (Line line : later(book, on)) {
                Money used = Recalculating.accrued(book, line, on, recalculation.rest());
                toCome.put(line, line.charged.interest().minus(used).max(book.zero));
            }
        }
        return new ToCome(toCome);
    }

    /** Whether what is owed of an instalment before its day hangs on the day. */
    static boolean byTheDay(Book book) {
        return Recalculating.applies(book) && book.terms.style() == ScheduleStyle.PROGRESSIVE;
    }

    /** Instalments that the money reaches ask for interest up to its day only; it may repay the last of them in part. */
    private static void reach(Book book, Rest rest, LocalDate on, Money amount) {
        List<Line> later = later(book, on);
        Money left = amount.minus(book.lines.open(line -> !line.due.isAfter(on)).total());
        Repricing trial = new Repricing(book, later, on);
        List<Line> reached = new ArrayList<>();
        for (Line line : later) {
            if (!left.isPositive()) {
                break;
            }
            Parts need = trial.take(line, Recalculating.accrued(book, line, on, rest));
            left = left.minus(line.open(Component.FEE))
                    .minus(line.open(Component.PENALTY))
                    .minus(need.total());
            // An instalment that needs nothing early stays: it asks for the interest of its days when they are over.
            if (need.total().isPositive()) {
                reached.add(line);
            }
        }
        Recalculating.reprice(
                book,
                later,
                on,
                line -> reached.contains(line) ? Recalculating.accrued(book, line, on, rest) : line.charged.interest());
    }

    private static List<Line> later(Book book, LocalDate on) {
        return book.lines.periods(line -> line.due.isAfter(on) && Recalculating.bears(line));
    }
}
