package loanflow.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import loanflow.account.AccountEvent.PenaltyStop;
import loanflow.money.Money;

/** Penalty interest, instalment by instalment, on principal that is overdue; off the assets the books charge no more. */
final class Penalties {

    private Penalties() {}

    /** Stops are in force before the first event, as they reach back: here only whether there are such days. */
    static Outcome handle(PenaltyStop event, Book book) {
        LocalDate to = event.to();
        return to != null && to.isBefore(event.from())
                ? new Outcome.Refused(Rule.ENDS_BEFORE_IT_BEGINS)
                : new Outcome.Done(book.booking());
    }

    /** Charges the days since the last night. */
    static void charge(Book book, LocalDate day) {
        PenaltyTerms terms = book.terms.penalty();
        if (terms == null || book.status != Status.ACTIVE || isStopped(book, day)) {
            return;
        }
        Money more = book.zero;
        for (Line line : book.lines.all()) {
            if (line.due.isBefore(day) && line.open(Component.PRINCIPAL).isPositive()) {
                more = more.plus(charge(line, terms, book.night, day));
            }
        }
        if (more.isPositive()) {
            Booking booking = book.booking()
                    .with(Accounts.receivable(Component.PENALTY), Accounts.income(Component.PENALTY), more);
            book.transactions.add(booking.transaction("penalty-" + day, "PENALTY_CHARGED", day, more));
        }
    }

    private static Money charge(Line line, PenaltyTerms terms, LocalDate night, LocalDate day) {
        Money overdue = line.open(Component.PRINCIPAL);
        long days = ChronoUnit.DAYS.between(line.due.isAfter(night) ? line.due : night, day);
        line.penaltyBasis = Math.addExact(line.penaltyBasis, Math.multiplyExact(overdue.minor(), days));
        Money whole = terms.on(line.penaltyBasis, overdue.currency());
        Money more = whole.minus(line.penaltyAccrued);
        line.penaltyAccrued = whole;
        line.charge(Component.PENALTY, more, day);
        return more;
    }

    private static boolean isStopped(Book book, LocalDate day) {
        return book.penaltyStops.stream().anyMatch(stop -> {
            LocalDate to = stop.to();
            return !day.isBefore(stop.from()) && (to == null || !day.isAfter(to));
        });
    }
}
