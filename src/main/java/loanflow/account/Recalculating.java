package loanflow.account;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import loanflow.account.Recalculation.Rest;
import loanflow.money.Money;

/** Calculates interest anew from the balance of each day: see {@link Recalculation}. */
final class Recalculating {

    private Recalculating() {}

    static boolean applies(Book book) {
        return book.terms.interest().recalculation() != null && book.disbursed && book.status == Status.ACTIVE;
    }

    /** Stops at each due date on the way: from then on the interest of its instalment is fixed. */
    static void until(Book book, LocalDate day) {
        if (applies(book)) {
            LocalDate before = book.recalculated;
            book.lines.periods(line -> line.due.isAfter(before) && line.due.isBefore(day)).stream()
                    .map(line -> line.due)
                    .forEach(due -> run(book, due));
            run(book, day);
            book.recalculated = day;
        }
    }

    private static void run(Book book, LocalDate today) {
        List<Line> running = book.lines.periods(line -> !line.due.isBefore(today) && bears(line));
        DailyBalance balance = new DailyBalance(book, today);
        book.lines.where(line -> !running.contains(line)).forEach(balance::expect);
        DailyInterest interest = new DailyInterest(book, balance, running);
        Repricing repricing = new Repricing(book, running, today);
        for (Line line : running) {
            repricing.next(line, interest.of(line, line.due));
            balance.expect(line);
        }
    }

    /** Whether an instalment is not repaid yet. */
    static boolean bears(Line line) {
        return line.open(Component.PRINCIPAL).isPositive()
                || line.open(Component.INTEREST).isPositive();
    }

    /** What the running instalment asks for when everything is repaid on a day, and later ones do not any more. */
    static Money accrued(Book book, Line line, LocalDate day, Rest rest) {
        List<Line> later = book.lines.periods(other -> other.due.isAfter(day) && bears(other) && !other.isReplaced());
        if (later.isEmpty() || line != later.get(0)) {
            return line.settled(Component.INTEREST).max(line.besides);
        }
        DailyBalance balance = new DailyBalance(book, day);
        book.lines.all().forEach(balance::expect);
        Money whole = new DailyInterest(book, balance, later).of(line, rest == Rest.DAY ? day : line.due);
        return whole.max(line.settled(Component.INTEREST));
    }

    /** Gives instalments other interest; their principal makes up for it. */
    static void reprice(Book book, List<Line> lines, LocalDate on, Function<Line, Money> interest) {
        Repricing repricing = new Repricing(book, lines, on);
        List<Money> asked = lines.stream().map(interest).toList();
        for (int i = 0; i < asked.size(); i++) {
            repricing.next(lines.get(i), asked.get(i));
        }
    }
}
