package loanflow.money;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Monthly due dates. A loan paid out on the 29th, 30th or 31st falls due on the last day of a shorter month and on its
 * original day in all others: every date is counted from the payout, never from the date before it.
 */
public final class DueDates {

    private DueDates() {}

    /** The due dates one, two, … {@code months} months after the payout. */
    public static List<LocalDate> monthly(LocalDate disbursedOn, int months) {
        return IntStream.rangeClosed(1, months)
                .mapToObj(disbursedOn::plusMonths)
                .toList();
    }
}
