package loanflow.account;

import java.time.LocalDate;
import java.util.List;
import loanflow.money.Money;

/** Other interest on instalments in their order: where both together are level, principal makes up for it; the last takes the rest. */
final class Repricing {

    private final Book book;
    private final Amortization amortization;
    private final List<Line> lines;
    private final boolean level;
    private Money left;

    Repricing(Book book, List<Line> lines, LocalDate on) {
        this.book = book;
        this.amortization = new Amortization(book, on);
        this.lines = List.copyOf(lines);
        this.level = new Levels(book).holdInterest();
        this.left = lines.stream().map(line -> line.open(Component.PRINCIPAL)).reduce(book.zero, Money::plus);
    }

    /** The next of them asks for that interest in all. */
    void next(Line line, Money interest) {
        Money principal = take(line, interest);
        Money open = interest.minus(line.settled(Component.INTEREST)).max(book.zero);
        amortization.set(line, Component.INTEREST, open);
        amortization.set(line, Component.PRINCIPAL, principal);
    }

    /** The principal that it then still asks for; gone from what the later ones share. */
    Money take(Line line, Money interest) {
        Money principal = principal(line, interest);
        left = left.minus(principal);
        return principal;
    }

    private Money principal(Line line, Money interest) {
        if (line == lines.get(lines.size() - 1)) {
            return left;
        }
        Money asked = line.charged.principal();
        if (level && asked.isPositive()) {
            Money whole = interest.max(line.settled(Component.INTEREST));
            asked = asked.plus(line.charged.interest()).minus(whole);
        }
        return asked.minus(line.settled(Component.PRINCIPAL)).max(book.zero).min(left);
    }
}
