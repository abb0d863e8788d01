package loanflow.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How late a loan is: an instalment counts as paid only when it is paid in full (DOMAIN §2). */
final class Standing {

    private Standing() {}

    /** Whole days since the oldest unpaid due date, 0 when none has passed. */
    static long daysPastDue(Lines lines, LocalDate today) {
        return oldestPastDue(lines, today)
                .map(due -> ChronoUnit.DAYS.between(due, today))
                .orElse(0L);
    }

    static Optional<LocalDate> oldestPastDue(Lines lines, LocalDate today) {
        return lines.open()
                .map(line -> line.due)
                .filter(due -> due.isBefore(today))
                .findFirst();
    }
}
