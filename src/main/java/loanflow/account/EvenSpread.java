package loanflow.account;

import java.time.LocalDate;
import java.util.List;
import loanflow.money.Money;

/** Spreading principal evenly where no interest depends on the balance. */
final class EvenSpread {

    private EvenSpread() {}

    /** Adds an equal share to each line, lines rounded to the plan's multiple, the rest on the last. */
    static void add(Book book, List<Line> lines, Money amount, LocalDate on) {
        Money share = Shares.of(amount, lines.size());
        Money left = amount;
        for (Line line : lines) {
            Money before = line.charged.principal();
            Money after =
                    Shares.toMultiple(before.plus(share), book.terms.plan().multiple());
            // Rounding up a small amount may use it up before the last line.
            Money rounded = after.minus(before).max(book.zero).min(left);
            Money part = line == lines.get(lines.size() - 1) ? left : rounded;
            line.charge(Component.PRINCIPAL, part, on);
            left = left.minus(part);
        }
    }

    /**
     * Asks in each line for the financed principal divided by the number of instalments of the plan, as if it had been
     * paid out at the beginning; the last line takes the rest. Flat interest goes with it.
     */
    static void level(Book book, List<Line> lines, int skipped, LocalDate on) {
        RepaymentPlan plan = book.terms.plan();
        Money level = Shares.toMultiple(
                Shares.of(book.financed, plan.instalments() - plan.principalGrace()), plan.multiple());
        Money earlier = book.lines.periods(line -> !lines.contains(line)).stream()
                .map(line -> line.charged.principal())
                .reduce(book.zero, Money::plus);
        Money left = book.financed.minus(earlier);
        Amortization amortization = new Amortization(book, on);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Money part = i < skipped ? book.zero : level.min(left);
            amortization.ask(line, i == lines.size() - 1 ? left : part);
            left = left.minus(part);
        }
    }
}
