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

    DailyInterest(Book book, DailyBalance balance) {
        this.book = book;
        this.balance = balance;
    }

    /** All that an instalment asks for up to a day, what was paid on it included. */
    Money of(Line line, LocalDate until) {
        if (line.isReplaced()) {
            return line.besides;
        }
        LocalDate start = start(line);
        List<Line> periods = book.lines.periods(period ->
                period == line || (!period.isReplaced() && period.due.isAfter(start) && !period.due.isAfter(line.from)));
        BigDecimal sum = BigDecimal.ZERO;
        for (Line period : periods) {
            LocalDate from = period.from.isBefore(start) ? start : period.from;
            LocalDate to = period.due.isAfter(until) ? until : period.due;
            sum = sum.add(of(period, balance.changes(from, to)));
        }
        return Money.ofMinor(sum.setScale(0, RoundingMode.HALF_UP).longValueExact(), book.terms.currency())
                .plus(line.besides);
    }

    /** In a progressive schedule days of a period whose instalment was paid before its end are asked for by the next. */
    private LocalDate start(Line line) {
        return book.terms.style() == ScheduleStyle.CUMULATIVE
                ? line.from
                : book.lines.periods(before -> !before.isReplaced() && before.due.equals(line.from)).stream()
                        .map(before -> before.completedOn)
                        .filter(done -> done != null && done.isBefore(line.from))
                        .map(done -> Rests.of(book, done))
                        .findFirst()
                        .orElse(line.from);
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
