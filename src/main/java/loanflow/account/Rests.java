package loanflow.account;

import java.time.LocalDate;
import loanflow.account.Recalculation.Rest;

/** The days from which money counts for interest. */
final class Rests {

    private Rests() {}

    /** From when money of a day lowers the balance. */
    static LocalDate of(Book book, LocalDate on) {
        Recalculation recalculation = book.terms.interest().recalculation();
        return recalculation != null && recalculation.rest() == Rest.PERIOD ? endOfPeriod(book, on) : on;
    }

    /** The due date of the period in which a day lay, though re-aging ended it later; after the last one the day itself. */
    static LocalDate endOfPeriod(Book book, LocalDate on) {
        return book.lines.periods(line -> !line.due.isBefore(on) && isOn(line, on)).stream()
                .map(line -> line.due)
                .findFirst()
                .orElse(on);
    }

    private static boolean isOn(Line line, LocalDate on) {
        LocalDate replaced = line.replacedOn;
        return replaced == null || !on.isAfter(replaced);
    }
}
