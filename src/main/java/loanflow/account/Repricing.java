package loanflow.account;

import java.time.LocalDate;
import java.util.List;
import loanflow.money.Money;

/**
 * Other interest on instalments in their order: where both together are level, principal makes up for it, and the next one
 * asks for interest that it has no room for; the last takes the rest.
 */
final class Repricing {

    private final Book book;
    private final Amortization amortization;
    private final List<Line> lines;
    private final boolean level;
    private final boolean progressive;
    private Money left;
    private Money carried;

    Repricing(Book book, List<Line> lines, LocalDate on) {
        this.book = book;
        this.amortization = new Amortization(book, on);
        this.lines = List.copyOf(lines);
        this.level = new Levels(book).holdInterest();
        this.progressive = book.terms.style() == ScheduleStyle.PROGRESSIVE;
        this.carried = book.zero;
        this.left = lines.stream().map(line -> line.open(Component.PRINCIPAL)).reduce(book.zero, Money::plus);
    }

    /** The next of them asks for that interest in all, as far as it has room for it. */
    void next(Line line, Money interest) {
        Parts open = take(line, interest);
        line.carried = carried;
        amortization.set(line, Component.INTEREST, open.interest());
        amortization.set(line, Component.PRINCIPAL, open.principal());
    }

    /** What it then still asks for; gone from what the later ones share. */
    Parts take(Line line, Money interest) {
        Money whole = interest.plus(carried);
        Money asked = (hasRoom(line) ? whole.min(room(line)) : whole).max(line.settled(Component.INTEREST));
        carried = !progressive || isLast(line) ? book.zero : whole.minus(asked);
        Money principal = principal(line, asked);
        left = left.minus(principal);
        return Parts.of(Component.INTEREST, asked.minus(line.settled(Component.INTEREST)))
                .with(Component.PRINCIPAL, principal);
    }

    /** Whether it is level: where principal was repaid early, less than the interest of its days may fit beside it. */
    private boolean hasRoom(Line line) {
        return progressive && level && !isLast(line) && line.charged.principal().isPositive();
    }

    private static Money room(Line line) {
        return line.charged.principal().plus(line.charged.interest()).minus(line.settled(Component.PRINCIPAL));
    }

    private Money principal(Line line, Money interest) {
        if (isLast(line)) {
            return left;
        }
        Money asked = line.charged.principal();
        if (level && asked.isPositive()) {
            asked = asked.plus(line.charged.interest()).minus(interest);
        }
        return asked.minus(line.settled(Component.PRINCIPAL)).max(book.zero).min(left);
    }

    private boolean isLast(Line line) {
        return line == lines.get(lines.size() - 1);
    }
}
