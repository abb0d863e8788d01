package loanflow.account;

import java.time.LocalDate;
import java.util.List;
import loanflow.money.Money;

/**
 * New instalments take the place of others: they ask for the days of the running period once more. What of its interest
 * was settled already is taken off, and what came back by charge-backs is owed with them.
 */
final class Succession {

    private final Book book;
    private final Amortization amortization;

    Succession(Book book, Amortization amortization) {
        this.book = book;
        this.amortization = amortization;
    }

    /** What was settled on the others stays theirs. */
    void of(List<Line> others, Line first, LocalDate on) {
        for (Line line : others) {
            Money settled = line.settled(Component.INTEREST);
            amortization.set(line, Component.INTEREST, book.zero);
            first.besides = first.besides.plus(line.besides).minus(settled);
            line.besides = settled;
            // The books know of open interest that came back; it is not booked again when the new instalment falls due.
            first.accrued = first.accrued.plus(line.accrued).minus(settled);
            line.accrued = settled;
            line.replacedOn = on;
        }
    }
}
