package loanflow.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import loanflow.money.Money;

/**
 * The principal that bears interest, day by day: what stands in the books, and from today on what instalments let expect.
 * Interest that was paid before its due date lowers it until then: money that is here bears no interest.
 */
final class DailyBalance {

    private static final Bucket AHEAD = Bucket.of(Timing.IN_ADVANCE, Component.INTEREST);

    private static final String SOLD = Names.of(AccountEvent.Sale.class);
    private static final String BOUGHT = Names.of(AccountEvent.BuyBack.class);

    private final Book book;
    private final LocalDate today;
    private final NavigableMap<LocalDate, Money> moves = new TreeMap<>();

    DailyBalance(Book book, LocalDate today) {
        this.book = book;
        this.today = today;
        // A claim that was sold and bought back was owed all the time.
        book.transactions.stream()
                .filter(one -> !one.type().equals(SOLD) && !one.type().equals(BOUGHT))
                .forEach(this::add);
    }

    /** An instalment is paid on its due date, or today when it is late. */
    void expect(Line line) {
        lower(line.due.isAfter(today) ? line.due : today, line.open(Component.PRINCIPAL));
    }

    void lower(LocalDate on, Money amount) {
        move(Rests.of(book, on), amount.negated());
    }

    Money on(LocalDate day) {
        return moves.headMap(day, true).values().stream()
                .reduce(book.zero, Money::plus)
                .max(book.zero);
    }

    /** Days on which it may change between two days; both among them. */
    List<LocalDate> changes(LocalDate from, LocalDate to) {
        List<LocalDate> days = new ArrayList<>(List.of(from));
        if (from.isBefore(to)) {
            days.addAll(moves.subMap(from, false, to, false).keySet());
            days.add(to);
        }
        return days;
    }

    private void add(Transaction transaction) {
        Money principal = transaction.journal().stream()
                .filter(line -> line.account().equals(Accounts.receivable(Component.PRINCIPAL)))
                .map(JournalLine::amount)
                .reduce(book.zero, Money::plus);
        if (principal.isPositive()) {
            move(transaction.on(), principal);
        } else {
            lower(transaction.on(), principal.negated());
        }
        Money ahead = transaction.allocation().getOrDefault(AHEAD, book.zero);
        if (ahead.isPositive() && book.terms.style() == ScheduleStyle.CUMULATIVE) {
            lower(transaction.on(), ahead);
            move(Rests.endOfPeriod(book, transaction.on()), ahead);
        }
    }

    private void move(LocalDate on, Money amount) {
        if (!amount.isZero()) {
            moves.merge(on, amount, Money::plus);
        }
    }
}
