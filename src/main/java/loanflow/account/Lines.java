package loanflow.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import loanflow.money.Money;

/** The instalments of a loan at work, in the order of their numbers. */
final class Lines {

    private final List<Line> lines = new ArrayList<>();
    private final Comparator<Line> order;
    private final EarlyMoney early;
    private final Money zero;

    Lines(ScheduleStyle style, Money zero) {
        this(style, EarlyMoney.PAYS, zero);
    }

    Lines(ScheduleStyle style, EarlyMoney early, Money zero) {
        // On the same day a cumulative schedule asks for the down payment first, a progressive one for the instalment.
        int downPayment = style == ScheduleStyle.CUMULATIVE ? 0 : 2;
        this.order = Comparator.comparing((Line line) -> line.due)
                .thenComparing(line -> line.kind == InstalmentKind.DOWN_PAYMENT ? downPayment : 1);
        this.early = early;
        this.zero = zero;
    }

    Line add(InstalmentKind kind, LocalDate from, LocalDate due) {
        Line line = new Line(kind, from, due, zero);
        lines.add(line);
        lines.sort(order);
        return line;
    }

    void move(Line line, LocalDate due) {
        line.due = due;
        lines.sort(order);
    }

    void remove(List<Line> gone) {
        lines.removeAll(gone);
    }

    List<Line> all() {
        return lines;
    }

    /** Unpaid instalments; where early money waits, fees are owed beside them and make none late. */
    Stream<Line> open() {
        return lines.stream().filter(early == EarlyMoney.WAITS ? Line::isOpenBesideFees : Line::isOpen);
    }

    List<Line> where(Predicate<Line> condition) {
        return lines.stream().filter(condition).toList();
    }

    /** The instalments that a payout is spread over: neither down payments nor additional ones. */
    List<Line> periods(Predicate<Line> condition) {
        return where(line ->
                (line.kind == InstalmentKind.REGULAR || line.kind == InstalmentKind.RE_AGED) && condition.test(line));
    }

    /** Those of them that re-aging put no others in the place of: only they ask for interest of their days. */
    List<Line> current(Predicate<Line> condition) {
        return periods(condition.and(line -> !line.isReplaced()));
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    Optional<Line> additional() {
        return lines.stream()
                .filter(line -> line.kind == InstalmentKind.ADDITIONAL)
                .findFirst();
    }

    Parts open(Predicate<Line> condition) {
        return lines.stream().filter(condition).map(Line::open).reduce(Parts.none(zero.currency()), Parts::plus);
    }
}
