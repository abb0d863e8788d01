package loanflow.account;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What each day does by itself before anything happens on it, in the order of end of day: interest falls due, money that
 * waited pays it, one more day of overdue principal costs penalty interest.
 */
final class Nights {

    private Nights() {}

    /** All days up to that on which an event works. */
    static void before(AccountEvent event, Book book) {
        until(book, book.terms.worksByNight() ? Timeline.effective(event) : event.on());
    }

    /** All days up to this one. */
    static void until(Book book, LocalDate day) {
        if (book.disbursed && book.terms.worksByNight()) {
            for (Optional<LocalDate> next = next(book, day); next.isPresent(); next = next(book, day)) {
                pass(book, next.get());
            }
            book.night = day.isAfter(book.night) ? day : book.night;
        }
        accrue(book, day);
    }

    private static void accrue(Book book, LocalDate day) {
        Recalculating.until(book, day);
        Accruals.until(book, day);
    }

    private static void pass(Book book, LocalDate day) {
        accrue(book, day);
        Advances.use(book, day);
        Penalties.charge(book, day);
        book.night = day;
    }

    /** The next day that can do anything: each one while the loan is late, else the next due date. */
    private static Optional<LocalDate> next(Book book, LocalDate last) {
        LocalDate night = book.night;
        Optional<LocalDate> next = book.lines.open().anyMatch(line -> !line.due.isAfter(night))
                ? Optional.of(night.plusDays(1))
                : book.lines.all().stream()
                        .map(line -> line.due)
                        .filter(due -> due.isAfter(night))
                        .findFirst();
        return next.filter(day -> !day.isAfter(last));
    }
}
