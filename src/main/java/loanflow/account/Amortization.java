package loanflow.account;

import java.time.LocalDate;
import java.util.List;
import loanflow.money.Money;

/**
 * Puts a balance on instalments: each is rounded half up to the plan's multiple, the last takes the rest. Interest is
 * rounded half up on each line. What was paid on a line stays paid.
 */
final class Amortization {

    private final Book book;
    private final LineInterest interest;
    private final Levels levels;
    private final LocalDate on;

    Amortization(Book book, LocalDate on) {
        this.book = book;
        this.interest = new LineInterest(book);
        this.levels = new Levels(book);
        this.on = on;
    }

    /** Spreads a balance anew over the lines; the first ones that are skipped carry no principal. */
    void plan(List<Line> lines, int skipped, Money balance) {
        Money level = levels.of(balance, lines.subList(skipped, lines.size()));
        Money left = balance;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            line.rate = book.rate;
            Money due = interest.of(line, left);
            Money principal = book.zero;
            if (i == lines.size() - 1) {
                principal = left;
            } else if (i >= skipped) {
                Money part = levels.holdInterest() ? level.minus(due) : level;
                principal = part.max(book.zero).min(left);
            }
            set(line, Component.PRINCIPAL, principal);
            set(line, Component.INTEREST, due);
            left = left.minus(principal);
        }
    }

    /** Asks for that principal in all on a line that nothing was paid on, with the interest that does not hang on a balance. */
    void ask(Line line, Money principal) {
        set(line, Component.PRINCIPAL, principal);
        set(line, Component.INTEREST, interest.of(line, book.zero));
    }

    /** Leaves on the line what was paid or forgiven, and asks for that much more. */
    void set(Line line, Component component, Money open) {
        line.charge(component, open.minus(line.open(component)), on);
    }
}
