package loanflow.ledger;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which months are closed: nothing recorded now may be dated in them, whatever it is. */
@Component
public class ClosedBooks {

    private final int openMonths;

    /** @param openMonths months before the running one that may still be corrected */
    public ClosedBooks(@Value("${loanflow.servicing.open-months:12}") int openMonths) {
        if (openMonths < 0) {
            throw new IllegalArgumentException("loanflow.servicing.open-months: must not be negative");
        }
        this.openMonths = openMonths;
    }

    /** Last day of the closed books. */
    public LocalDate until(LocalDate today) {
        return today.withDayOfMonth(1).minusMonths(openMonths).minusDays(1);
    }
}
