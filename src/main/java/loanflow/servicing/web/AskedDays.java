package loanflow.servicing.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import loanflow.access.Problem;
import loanflow.servicing.LoanPosition;
import org.jspecify.annotations.Nullable;

/**
 * The days that a reader asks about, checked against the loan.
 *
 * @param from first day, included
 * @param to last day, included
 */
record AskedDays(LocalDate from, LocalDate to) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** A day of the position: from the payout to the last due date, or to today when that is later. */
    static LocalDate asOf(@Nullable String text, LoanPosition now) {
        LocalDate asked = day("asOf", text, now.asOf());
        LocalDate last = now.schedule().get(now.schedule().size() - 1).dueDate();
        if (asked.isBefore(now.disbursedOn())) {
            throw Problem.unprocessable("asOf", "notBeforePayout", "The loan was not paid out yet on this day.");
        }
        if (asked.isAfter(last) && asked.isAfter(now.asOf())) {
            throw Problem.unprocessable("asOf", "notAfterLastDueDate", "Nothing falls due any more on this day.");
        }
        return asked;
    }

    /** Days of a statement: by default from the payout to today; nothing is booked on days to come. */
    static AskedDays of(@Nullable String from, @Nullable String to, LoanPosition now) {
        LocalDate first = day("from", from, now.disbursedOn());
        LocalDate last = day("to", to, now.asOf());
        if (last.isAfter(now.asOf())) {
            throw Problem.unprocessable("to", "notAfterToday", "Nothing is booked yet on this day.");
        }
        if (last.isBefore(now.disbursedOn())) {
            throw Problem.unprocessable("to", "notBeforePayout", "The loan was not paid out yet on this day.");
        }
        if (first.isAfter(last)) {
            throw Problem.unprocessable("from", "order", "The first day lies after the last.");
        }
        return new AskedDays(first, last);
    }

    private static LocalDate day(String field, @Nullable String text, LocalDate otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // A day that no calendar has is as wrong as no day at all.
        }
        throw Problem.invalid(field, "date", "A date is written as YYYY-MM-DD.");
    }
}
