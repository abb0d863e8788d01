package loanflow.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import loanflow.money.Money;

/**
 * Interest of an instalment on the balance of each day, half up: a cumulative schedule rounds what each balance brings, a
 * progressive one rounds once.
 */
final class DailyInterest {

    private final Book book;
    private final DailyBalance balance;
    private final List<Line> running;

    /**
     * Reckons on a balance.
     *
     * @param running instalments whose interest is not fixed yet: each is reckoned without what the one before cannot ask for
     */
    DailyInterest(Book book, DailyBalance balance, List<Line> running) {
        this.book = book;
        this.balance = balance;
        this.running = running;
    }

    /** All that an instalment asks for up to a day, what was paid on it included. */
    Money of(Line line, LocalDate until) {
        if (line.isReplaced()) {
            return line.besides;
        }
        LocalDate start = start(line);
        List<Line> periods = book.lines.periods(period -> period == line
                || (!period.isReplaced() && period.due.isAfter(start) && !period.due.isAfter(line.from)));
        BigDecimal sum = BigDecimal.ZERO;
        for (Line period : periods) {
            LocalDate from = period.from.isBefore(start) ? start : period.from;
            LocalDate to = period.due.isAfter(until) ? until : period.due;
            sum = sum.add(of(period, balance.changes(from, to)));
        }
        return Money.ofMinor(sum.setScale(0, RoundingMode.HALF_UP).longValueExact(), book.terms.currency())
                .plus(line.besides)
                .plus(carried(line));
    }

    private Money carried(Line line) {
        List<Line> before = before(line);
        Line last = before.isEmpty() ? line : before.get(before.size() - 1);
        return last == line || running.contains(last) ? book.zero : last.carried;
    }

    private List<Line> before(Line line) {
        return book.lines.periods(before -> before != line && !before.isReplaced() && !before.due.isAfter(line.from));
    }

    /** In a progressive schedule days that nobody asked for, as their instalment was paid before its end, fall to the next. */
    private LocalDate start(Line line) {
        return book.terms.style() == ScheduleStyle.CUMULATIVE
                ? line.from
                : before(line).stream()
                        .map(this::asksUntil)
                        .max(LocalDate::compareTo)
                        .orElse(line.from);
    }

    private LocalDate asksUntil(Line line) {
        LocalDate done = line.completedOn;
        return done != null && done.isBefore(line.due) ? Rests.of(book, done) : line.due;
    }

    private BigDecimal of(Line period, List<LocalDate> days) {
        boolean each = book.terms.style() == ScheduleStyle.CUMULATIVE;
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 1; i < days.size(); i++) {
            BigDecimal rate = Periods.part(
                    period.rate == null ? book.rate : period.rate,
                    period,
                    ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)),
                    book.terms);
            BigDecimal part =
                    BigDecimal.valueOf(balance.on(days.get(i - 1)).minor()).multiply(rate);
            sum = sum.add(each ? part.setScale(0, RoundingMode.HALF_UP) : part);
        }
        return sum;
    }
}
