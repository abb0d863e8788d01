package loanflow.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schedules of every method over periods of any length, by hand: 1,000.00 from 15 January 2025. */
class LoanScheduleTest {

    private static final LocalDate PAYOUT = LocalDate.of(2025, 1, 15);

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            EQUAL_INSTALMENTS | HALF_UP   | 326.75+20.00 333.28+13.47 339.97+6.80
            EQUAL_INSTALMENTS | CEILING   | 326.76+20.00 333.29+13.47 339.95+6.80
            EQUAL_INSTALMENTS | FLOOR     | 326.75+20.00 333.29+13.46 339.96+6.79
            EQUAL_PRINCIPAL   | HALF_UP   | 333.33+20.00 333.33+13.33 333.34+6.67
            EQUAL_PRINCIPAL   | CEILING   | 333.34+20.00 333.34+13.34 333.32+6.67
            EQUAL_PRINCIPAL   | FLOOR     | 333.33+20.00 333.33+13.33 333.34+6.66
            FLAT              | HALF_UP   | 333.33+20.00 333.33+20.00 333.34+20.00
            INTEREST_FIRST    | HALF_UP   | 0.00+20.00 0.00+20.00 1000.00+20.00
            """)
    void threeMonthsAtTwoPercent(RepaymentMethod method, RoundingMode rounding, String expected) {
        assertThat(written(LoanSchedule.of(terms("1000", "24", method, months(3), rounding))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            EQUAL_PRINCIPAL | ACT_360    | 333.33+31.00 333.33+18.67 333.34+10.33
            EQUAL_PRINCIPAL | ACT_365    | 333.33+30.58 333.33+18.41 333.34+10.19
            EQUAL_PRINCIPAL | THIRTY_360 | 333.33+30.00 333.33+20.00 333.34+10.00
            INTEREST_FIRST  | ACT_360    | 0.00+31.00 0.00+28.00 1000.00+31.00
            FLAT            | ACT_360    | 333.33+31.00 333.33+28.00 333.34+31.00
            """)
    void threeMonthsByDaysAtThirtySixPercent(RepaymentMethod method, DayCount dayCount, String expected) {
        List<InterestPeriod> periods =
                InterestPeriods.byDays(PAYOUT, DueDates.monthly(PAYOUT, 3), dayCount, BusinessDays.EVERY_DAY);
        assertThat(written(LoanSchedule.of(terms("1000", "36", method, periods, RoundingMode.HALF_UP))))
                .isEqualTo(expected);
    }

    /** The first period has 45 days: 1,000.00 x 24 % x 45/360 = 30.00; then a month each. */
    @Test
    void aLongFirstPeriodCostsItsDays() {
        List<LocalDate> dueDates = List.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1));
        List<InterestPeriod> periods =
                InterestPeriods.months(PAYOUT, dueDates, DayCount.ACT_360, BusinessDays.EVERY_DAY);
        assertThat(written(LoanSchedule.of(
                        terms("1000", "24", RepaymentMethod.EQUAL_PRINCIPAL, periods, RoundingMode.HALF_UP))))
                .isEqualTo("500.00+30.00 500.00+10.00");
    }

    /** 45 days cost 3 %, a month 2 %: A = 1,000.00 / (1/1.03 + 1/(1.03 x 1.02)) = 520.10. */
    @Test
    void equalInstalmentsStayEqualAfterALongFirstPeriod() {
        List<LocalDate> dueDates = List.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1));
        List<InterestPeriod> periods =
                InterestPeriods.months(PAYOUT, dueDates, DayCount.ACT_360, BusinessDays.EVERY_DAY);
        assertThat(written(LoanSchedule.of(
                        terms("1000", "24", RepaymentMethod.EQUAL_INSTALMENTS, periods, RoundingMode.HALF_UP))))
                .isEqualTo("490.10+30.00 509.90+10.20");
    }

    @ParameterizedTest(name = "after {0} instalments {1} are left")
    @CsvSource({"0, 1000", "1, 666.67", "2, 333.34", "3, 0"})
    void aScheduleAnswersWhatIsLeftAndWhatItCosts(int paid, String left) {
        RepaymentSchedule schedule =
                LoanSchedule.of(terms("1000", "24", RepaymentMethod.EQUAL_PRINCIPAL, months(3), RoundingMode.HALF_UP));
        assertThat(schedule.balanceAfter(paid)).isEqualTo(yuan(left));
        assertThat(schedule.levelInstalment()).isEqualTo(yuan("353.33"));
        assertThat(schedule.last().total()).isEqualTo(yuan("340.01"));
        assertThat(schedule.totalInterest()).isEqualTo(yuan("40"));
        assertThat(schedule.totalPayable()).isEqualTo(yuan("1040"));
        assertThat(schedule.payments()).containsExactly(yuan("353.33"), yuan("346.66"), yuan("340.01"));
        assertThat(schedule.cashFlows())
                .extracting(CashFlow::date)
                .containsExactly(LocalDate.of(2025, 2, 15), LocalDate.of(2025, 3, 15), LocalDate.of(2025, 4, 15));
    }

    @Test
    void aSinglePaymentOwesEverythingAtOnce() {
        List<InterestPeriod> period =
                InterestPeriods.byDays(PAYOUT, List.of(PAYOUT.plusDays(30)), DayCount.ACT_360, BusinessDays.EVERY_DAY);
        assertThat(written(LoanSchedule.of(
                        terms("1000", "24", RepaymentMethod.SINGLE_PAYMENT, period, RoundingMode.HALF_UP))))
                .isEqualTo("1000.00+20.00");
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0.01 | 3 | 0.00+0.00 0.00+0.00 0.01+0.00
            0.02 | 3 | 0.01+0.00 0.01+0.00 0.00+0.00
            0.05 | 3 | 0.02+0.00 0.02+0.00 0.01+0.00
            0.50 | 4 | 0.13+0.01 0.13+0.00 0.13+0.00 0.11+0.00
            """)
    void smallLoansAreNeverRepaidTwice(String principal, int count, String expected) {
        assertThat(written(LoanSchedule.of(
                        terms(principal, "12", RepaymentMethod.EQUAL_PRINCIPAL, months(count), RoundingMode.HALF_UP))))
                .isEqualTo(expected);
    }

    @Test
    void aRateSoHighThatInterestIsTheWholePaymentRepaysNothingBeforeTheEnd() {
        RepaymentSchedule schedule = LoanSchedule.of(
                terms("1", "1200", RepaymentMethod.EQUAL_INSTALMENTS, months(30), RoundingMode.HALF_UP));
        // 1.00 a month on 1.00: the payment is interest and nothing else.
        assertThat(schedule.instalments().get(0).principal()).isEqualTo(Money.fen(0));
        assertThat(schedule.last().principal()).isEqualTo(Money.fen(100));
    }

    @Test
    void holidaysMoveTheDayAndNotTheCost() {
        // 15 February and 15 March 2025 are Saturdays.
        BusinessDays weekends = new BusinessDays(Set.of(), true, HolidayShift.FOLLOWING);
        List<LocalDate> dueDates = DueDates.monthly(PAYOUT, 3);
        RepaymentSchedule moved = LoanSchedule.of(terms(
                "1000",
                "36",
                RepaymentMethod.EQUAL_PRINCIPAL,
                InterestPeriods.byDays(PAYOUT, dueDates, DayCount.ACT_360, weekends),
                RoundingMode.HALF_UP));
        assertThat(moved.instalments())
                .extracting(Instalment::dueDate)
                .containsExactly(LocalDate.of(2025, 2, 17), LocalDate.of(2025, 3, 17), LocalDate.of(2025, 4, 15));
        assertThat(written(moved)).isEqualTo("333.33+31.00 333.33+18.67 333.34+10.33");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-15", "2025-01-14"})
    void dueDatesAscendAfterThePayout(LocalDate first) {
        List<LocalDate> dueDates = new ArrayList<>(List.of(first, LocalDate.of(2025, 3, 15)));
        assertThatThrownBy(() -> InterestPeriods.byDays(PAYOUT, dueDates, DayCount.ACT_360, BusinessDays.EVERY_DAY))
                .hasMessage("dueDates: must ascend after the payout");
    }

    /** An annuity over periods of a twelfth each is the formula's: 1,000.00 at 24 % in three parts 346.75. */
    @ParameterizedTest(name = "{0} months at {1} %: {2}")
    @CsvSource({"3, 24, 346.75", "12, 24, 94.56", "1, 24, 1020.00", "4, 0, 250.00", "3, 0, 333.33"})
    void theAnnuityDiscountsItsPaymentsToThePrincipal(int count, String rate, BigDecimal payment) {
        assertThat(AnnuityPayment.of(yuan("1000"), AnnualRate.percent(rate), months(count), RoundingMode.HALF_UP)
                        .major())
                .isEqualByComparingTo(payment);
    }

    private static List<InterestPeriod> months(int count) {
        return InterestPeriods.months(
                PAYOUT, DueDates.monthly(PAYOUT, count), DayCount.ACT_360, BusinessDays.EVERY_DAY);
    }

    private static LoanTerms terms(
            String principal,
            String rate,
            RepaymentMethod method,
            List<InterestPeriod> periods,
            RoundingMode rounding) {
        return new LoanTerms(yuan(principal), PAYOUT, AnnualRate.percent(rate), method, periods, rounding);
    }

    private static Money yuan(String amount) {
        return Money.of(new BigDecimal(amount), Money.CNY);
    }

    private static String written(RepaymentSchedule schedule) {
        return schedule.instalments().stream()
                .map(line -> line.principal().major() + "+" + line.interest().major())
                .collect(Collectors.joining(" "));
    }
}
