package loanflow.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** T11: due dates over the years 2024 to 2032, leap days and ends of month included. */
class DueDatesTest {

    @Test
    void theThirtyFirstFallsBackToTheEndOfAShorterMonthAndReturns() {
        assertThat(DueDates.monthly(LocalDate.of(2024, 1, 31), 4))
                .containsExactly(
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(2024, 3, 31),
                        LocalDate.of(2024, 4, 30),
                        LocalDate.of(2024, 5, 31));
        assertThat(DueDates.monthly(LocalDate.of(2025, 1, 31), 2))
                .containsExactly(LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 31));
    }

    @Test
    void aLoanPaidOutOnALeapDayFallsDueOnTheTwentyNinth() {
        assertThat(DueDates.monthly(LocalDate.of(2024, 2, 29), 12))
                .startsWith(LocalDate.of(2024, 3, 29))
                .endsWith(LocalDate.of(2025, 2, 28));
    }

    /**
     * All schedules of 1 to 60 months from each day of the years 2024 to 2032 against a calendar of our own: the
     * original day of each following month, or the month's last day when it is shorter.
     */
    @Test
    void noDueDateIsWrongForAnyPayoutDayFrom2024To2032AndAnyTerm() {
        Count right = count(DueDates::monthly);

        System.out.printf(
                "T11: %,d due dates of %,d schedules, payouts 2024-01-01 to 2032-12-31, terms 1 to 60 months: %d wrong%n",
                right.dates(), right.schedules(), right.wrong());
        assertThat(right.schedules()).isEqualTo(3288 * 60);
        assertThat(right.dates()).isEqualTo(3288L * 60 * 61 / 2);
        assertThat(right.wrong()).isZero();
    }

    /** Negative control: counting from the date before drifts off the original day, and the count above sees it. */
    @Test
    void countingFromTheDateBeforeWouldDriftAndBeSeen() {
        Count drifting = count((payout, months) -> Stream.iterate(payout.plusMonths(1), date -> date.plusMonths(1))
                .limit(months)
                .toList());

        System.out.printf(
                "T11: control, each date a month after the one before: %,d of %,d wrong%n",
                drifting.wrong(), drifting.dates());
        assertThat(drifting.wrong()).isPositive();
    }

    private record Count(int schedules, long dates, long wrong) {}

    private static Count count(BiFunction<LocalDate, Integer, List<LocalDate>> schedules) {
        int made = 0;
        long dates = 0;
        long wrong = 0;
        for (LocalDate payout = LocalDate.of(2024, 1, 1); payout.getYear() <= 2032; payout = payout.plusDays(1)) {
            for (int months = 1; months <= 60; months++) {
                made++;
                int number = 0;
                for (LocalDate date : schedules.apply(payout, months)) {
                    number++;
                    dates++;
                    wrong += date.equals(due(payout, number)) ? 0 : 1;
                }
            }
        }
        return new Count(made, dates, wrong);
    }

    /** By the Gregorian rule itself, not by the library that is checked. */
    private static LocalDate due(LocalDate payout, int number) {
        int months = payout.getYear() * 12 + payout.getMonthValue() - 1 + number;
        int year = months / 12;
        int month = months % 12 + 1;
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int last = month == 2 ? (leap ? 29 : 28) : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
        return LocalDate.of(year, month, Math.min(payout.getDayOfMonth(), last));
    }
}
