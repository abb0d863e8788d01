package loanflow.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import loanflow.account.Recalculation.Rest;
import loanflow.money.Money;

/** Makes instalments ready for money that comes before they are due, where interest follows the balance of each day. */
final class Prepayments {

    private Prepayments() {}

    /** Before a payment is allocated. */
    static void before(Book book, FutureRule future, LocalDate on, Money amount) {
        Recalculation recalculation = book.terms.interest().recalculation();
        if (recalculation == null || !Recalculating.applies(book)) {
            return;
        }
        if (book.terms.style() == ScheduleStyle.CUMULATIVE) {
            Excesses.take(book, recalculation.excess(), on, amount);
        } else if (future == FutureRule.NEXT_INSTALMENT) {
            close(book, recalculation.rest(), on, amount);
        }
    }

    /** Instalments that the money repays whole ask for interest up to its day only. */
    private static void close(Book book, Rest rest, LocalDate on, Money amount) {
        List<Line> later = book.lines.periods(line -> line.due.isAfter(on) && Recalculating.bears(line));
        Money left = amount.minus(book.lines.open(line -> !line.due.isAfter(on)).total());
        Repricing trial = new Repricing(book, later, on);
        List<Line> closed = new ArrayList<>();
        for (Line line : later) {
            Money whole = Recalculating.accrued(book, line, on, rest);
            Money need = line.open(Component.FEE)
                    .plus(line.open(Component.PENALTY))
                    .plus(whole.minus(line.settled(Component.INTEREST)))
                    .plus(trial.take(line, whole));
            // An instalment without principal needs nothing early: it stays where no money is left for one behind it.
            if (!left.isPositive() || left.compareTo(need) < 0) {
                break;
            }
            left = left.minus(need);
            closed.add(line);
        }
        Recalculating.reprice(
                book,
                later,
                on,
                line -> closed.contains(line) ? Recalculating.accrued(book, line, on, rest) : line.charged.interest());
    }
}
