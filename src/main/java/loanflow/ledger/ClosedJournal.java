package loanflow.ledger;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Up to which date the journal takes nothing more: the months that {@link ClosedBooks} closes, as far as their days are
 * sealed. An end of day that was missed may still be made up for.
 */
@Component
class ClosedJournal {

    /** Nothing can be dated up to here. */
    private static final LocalDate NOTHING = LocalDate.of(1, 1, 1);

    private final JdbcSeals seals;
    private final ClosedBooks books;
    private final Clock clock;

    ClosedJournal(JdbcSeals seals, ClosedBooks books, Clock clock) {
        this.seals = seals;
        this.books = books;
        this.clock = clock;
    }

    LocalDate until() {
        LocalDate closed = books.until(LocalDate.now(clock));
        return seals.last()
                .map(Seal::businessDate)
                .map(last -> last.isBefore(closed) ? last : closed)
                .orElse(NOTHING);
    }

    boolean covers(LocalDate on) {
        return !on.isAfter(books.until(LocalDate.now(clock))) && !on.isAfter(until());
    }
}
