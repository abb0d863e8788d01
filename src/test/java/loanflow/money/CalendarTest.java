package loanflow.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due dates, holidays and day counts, day by day. */
class CalendarTest {

    @ParameterizedTest(name = "{1} {0} from {2} on {3}")
    @CsvSource({
        "DAY, 10, 2024-02-25, 25, 2024-02-25 2024-03-06 2024-03-16 2024-03-26",
        "WEEK, 1, 2024-02-25, 25, 2024-02-25 2024-03-03 2024-03-10 2024-03-17",
        "WEEK, 2, 2024-02-25, 25, 2024-02-25 2024-03-10 2024-03-24 2024-04-07",
        "HALF_MONTH, 1, 2025-01-05, 5, 2025-01-05 2025-01-20 2025-02-05 2025-02-20",
        "HALF_MONTH, 1, 2025-01-20, 20, 2025-01-20 2025-02-05 2025-02-20 2025-03-05",
        "HALF_MONTH, 1, 2025-01-15, 15, 2025-01-15 2025-01-30 2025-02-15 2025-02-28",
        "HALF_MONTH, 1, 2025-01-31, 31, 2025-01-31 2025-02-16 2025-02-28 2025-03-16",
        "MONTH, 1, 2025-01-31, 31, 2025-01-31 2025-02-28 2025-03-31 2025-04-30",
        "MONTH, 1, 2025-02-28, 30, 2025-02-28 2025-03-30 2025-04-30 2025-05-30",
        "MONTH, 2, 2024-12-29, 29, 2024-12-29 2025-02-28 2025-04-29 2025-06-29",
        "MONTH, 3, 2023-11-30, 30, 2023-11-30 2024-02-29 2024-05-30 2024-08-30"
    })
    void dueDatesOneUnitPeriodApart(UnitPeriod.Unit unit, int multiple, LocalDate first, int dueDay, String expected) {
        assertThat(DueDates.every(new UnitPeriod(unit, multiple), first, dueDay, 4))
                .isEqualTo(
                        Arrays.stream(expected.split(" ")).map(LocalDate::parse).toList());
    }

    @Test
    void theDueDayIsTheDayOfTheFirstDueDate() {
        LocalDate first = LocalDate.of(2025, 2, 27);

        assertThatThrownBy(() -> DueDates.every(UnitPeriod.MONTH, first, 28, 4))
                .hasMessage("dueDay: is not the day of the first due date");
        assertThat(DueDates.every(new UnitPeriod(UnitPeriod.Unit.WEEK, 1), first, 28, 1))
                .containsExactly(first);
    }

    @ParameterizedTest(name = "{0} {1} moved {2}: {3}")
    @CsvSource({
        "2025-05-31, false, NONE, 2025-05-31",
        "2025-05-31, true, NONE, 2025-05-31",
        "2025-05-31, true, FOLLOWING, 2025-06-03",
        "2025-05-31, false, FOLLOWING, 2025-05-31",
        "2025-05-31, true, MODIFIED_FOLLOWING, 2025-05-30",
        "2025-05-10, true, MODIFIED_FOLLOWING, 2025-05-12",
        "2025-05-31, true, PRECEDING, 2025-05-30",
        "2025-06-02, false, FOLLOWING, 2025-06-03",
        "2025-06-02, false, PRECEDING, 2025-06-01",
        "2025-06-02, true, PRECEDING, 2025-05-30"
    })
    void dueDatesKeepOffHolidays(LocalDate date, boolean weekends, HolidayShift shift, LocalDate expected) {
        // Monday, 2 June 2025.
        assertThat(new BusinessDays(Set.of(LocalDate.of(2025, 6, 2)), weekends, shift).of(date))
                .isEqualTo(expected);
    }

    @Test
    void aHolidayOfMoreThanSixtyDaysIsAMistake() {
        LocalDate start = LocalDate.of(2025, 1, 1);

        assertThat(holidays(start, 60).of(start)).isEqualTo(start.plusDays(60));
        assertThatThrownBy(() -> holidays(start, 61).of(start)).hasMessage("holidays: no business day near 2025-01-01");
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "ACT_360, 2024-02-28, 2024-03-01, 2, 360", "ACT_365, 2025-02-28, 2025-03-01, 1, 365",
        "THIRTY_360, 2025-01-31, 2025-02-28, 28, 360", "THIRTY_360, 2025-01-30, 2025-03-31, 60, 360",
        "THIRTY_360, 2024-02-29, 2025-02-28, 359, 360", "THIRTY_360, 2025-01-15, 2026-01-15, 360, 360",
        "THIRTY_360, 2025-01-31, 2025-03-31, 60, 360", "ACT_360, 2025-01-15, 2026-01-15, 365, 360"
    })
    void daysBetweenTwoDates(DayCount dayCount, LocalDate from, LocalDate to, long days, long year) {
        assertThat(dayCount.days(from, to)).isEqualTo(days);
        assertThat(dayCount.share(from, to)).isEqualTo(new YearShare(days, year));
    }

    @Test
    void anExactHalfOfACentIsAHalf() {
        // 7 % of 6,000.00 for a month is exactly 35.00, of 0.06 a 2,400th of that.
        assertThat(YearShare.MONTH.interest(Money.fen(600), AnnualRate.percent("1"), RoundingMode.HALF_UP))
                .isEqualTo(Money.fen(1));
        assertThat(YearShare.MONTH.interest(Money.fen(600), AnnualRate.percent("1"), RoundingMode.HALF_DOWN))
                .isEqualTo(Money.fen(0));
        assertThat(YearShare.MONTH.interest(Money.fen(3000), AnnualRate.percent("7"), RoundingMode.HALF_EVEN))
                .isEqualTo(Money.fen(18));
    }

    @Test
    void termsThatMakeNoScheduleAreRefused() {
        LocalDate payout = LocalDate.of(2025, 1, 15);
        List<InterestPeriod> one = List.of(new InterestPeriod(payout.plusDays(30), YearShare.MONTH));

        assertThatThrownBy(() -> terms(Money.fen(0), RepaymentMethod.FLAT, one, RoundingMode.UP))
                .hasMessage("principal: must be positive");
        assertThatThrownBy(() -> terms(Money.fen(1), RepaymentMethod.FLAT, List.of(), RoundingMode.UP))
                .hasMessage("periods: at least one");
        assertThatThrownBy(() -> terms(
                        Money.fen(1), RepaymentMethod.SINGLE_PAYMENT, List.of(one.get(0), one.get(0)), RoundingMode.UP))
                .hasMessage("periods: one for a single payment");
        assertThatThrownBy(() -> terms(Money.fen(1), RepaymentMethod.FLAT, one, RoundingMode.UNNECESSARY))
                .hasMessage("rounding: must round");
        assertThatThrownBy(() -> new YearShare(-1, 360)).hasMessageStartingWith("share of a year: ");
        assertThatThrownBy(() -> new YearShare(1, 0)).hasMessageStartingWith("share of a year: ");
        assertThatThrownBy(
                        () -> InterestPeriods.byDays(payout, List.of(payout), DayCount.ACT_360, BusinessDays.EVERY_DAY))
                .hasMessage("dueDates: must ascend after the payout");
        assertThat(new YearShare(0, 1).interest(Money.fen(100), AnnualRate.percent("9"), RoundingMode.UP))
                .isEqualTo(Money.fen(0));
    }

    @Test
    void aLongFirstPeriodCostsItsDaysAndTheOthersAMonth() {
        LocalDate payout = LocalDate.of(2025, 1, 15);
        List<InterestPeriod> periods = InterestPeriods.months(
                payout,
                List.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1)),
                DayCount.ACT_365,
                BusinessDays.EVERY_DAY);

        assertThat(periods).extracting(InterestPeriod::share).containsExactly(new YearShare(45, 365), YearShare.MONTH);
        assertThat(new YearShare(45, 365).cost(AnnualRate.percent("36.5")))
                .isEqualByComparingTo(new BigDecimal("0.045"));
    }

    private static LoanTerms terms(
            Money principal, RepaymentMethod method, List<InterestPeriod> periods, RoundingMode rounding) {
        return new LoanTerms(principal, LocalDate.of(2025, 1, 15), AnnualRate.percent("24"), method, periods, rounding);
    }

    private static BusinessDays holidays(LocalDate start, int days) {
        Set<LocalDate> all = IntStream.range(0, days).mapToObj(start::plusDays).collect(Collectors.toSet());
        return new BusinessDays(all, false, HolidayShift.FOLLOWING);
    }
}
