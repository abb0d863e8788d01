package loanflow.account;

import java.time.LocalDate;
import java.util.List;
import loanflow.money.Money;

/**
 * Money comes back, and an instalment that was repaid before its time is open again: where interest follows the days, it
 * asks for its days to the end. Later ones that were repaid before that have asked for some of them already.
 */
final class Reopenings {

    private Reopenings() {}

    /** Before the instalment asks for what came back. */
    static void before(Book book, Line line) {
        LocalDate done = line.completedOn;
        boolean early = done != null && done.isBefore(line.due) && !line.isReplaced();
        if (early && Prepayments.byTheDay(book)) {
            for (Line later : repaidWithin(book, line)) {
                Money asked = later.charged.interest().minus(later.besides);
                line.besides = line.besides.minus(asked);
                later.besides = later.besides.plus(asked);
            }
        }
    }

    private static List<Line> repaidWithin(Book book, Line line) {
        return book.lines.current(later -> {
            LocalDate done = later.completedOn;
            return !later.from.isBefore(line.due) && done != null && done.isBefore(line.due);
        });
    }
}
