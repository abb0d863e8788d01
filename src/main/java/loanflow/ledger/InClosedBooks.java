package loanflow.ledger;

import java.time.LocalDate;

/** An entry is dated in books that are closed: nothing was written. What it corrects is booked with the date of today. */
public class InClosedBooks extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * Names the entry.
     *
     * @param reference of the entry
     * @param closed last day of the closed books
     */
    InClosedBooks(String reference, LocalDate closed) {
        super("ledger: " + reference + " is dated in the books, which are closed until " + closed);
    }
}
