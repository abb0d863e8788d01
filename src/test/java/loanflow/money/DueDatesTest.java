package loanflow.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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

    /** An independent count: the original day of each following month, or that month's length when it is shorter. */
    @Test
    void noDueDateIsWrongForAnyPayoutDayFrom2024To2032() {
        int checked = 0;
        for (LocalDate payout = LocalDate.of(2024, 1, 1); payout.getYear() <= 2032; payout = payout.plusDays(1)) {
            List<LocalDate> dates = DueDates.monthly(payout, 36);
            int month = payout.getYear() * 12 + payout.getMonthValue() - 1;
            for (LocalDate date : dates) {
                month++;
                YearMonth expectedMonth = YearMonth.of(month / 12, month % 12 + 1);
                assertThat(YearMonth.from(date)).isEqualTo(expectedMonth);
                assertThat(date.getDayOfMonth())
                        .isEqualTo(Math.min(payout.getDayOfMonth(), expectedMonth.lengthOfMonth()));
                checked++;
            }
        }
        assertThat(checked).isEqualTo(3288 * 36);
    }

    /** Negative control: counting from the date before drifts off the original day, and this test would see it. */
    @Test
    void countingFromTheDateBeforeWouldDriftAndBeSeen() {
        LocalDate payout = LocalDate.of(2024, 1, 31);
        LocalDate drifting = payout.plusMonths(1).plusMonths(1);

        assertThat(DueDates.monthly(payout, 2).get(1)).isNotEqualTo(drifting);
    }
}
