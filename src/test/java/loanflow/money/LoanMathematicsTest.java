package loanflow.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of the domain's loan mathematics: 10,000 yuan over 12 months unless said. */
class LoanMathematicsTest {

    private static final LocalDate PAYOUT = LocalDate.of(2025, 1, 15);
    private static final Money TEN_THOUSAND = yuan("10000");

    @ParameterizedTest(name = "equal instalments at {0} %")
    @CsvSource({
        "12, 888.49, 888.47, 661.86, 12.0001",
        "18, 916.80, 916.81, 1001.61, 18.0002",
        "24, 945.60, 945.55, 1347.15, 24.0001",
        "36, 1004.62, 1004.63, 2055.45, 36.0000"
    })
    void equalInstalments(String rate, String level, String last, String interest, String irr) {
        RepaymentSchedule schedule = schedule(RepaymentMethod.EQUAL_INSTALMENTS, rate, 12);

        assertThat(schedule.payments().subList(0, 11)).containsOnly(yuan(level));
        assertThat(schedule.last().total()).isEqualTo(yuan(last));
        assertThat(schedule.totalInterest()).isEqualTo(yuan(interest));
        assertThat(percent(AllInRate.irrTimes12(schedule), 4)).isEqualTo(irr);
    }

    @Test
    void equalPrincipalPaysLessEachTime() {
        RepaymentSchedule schedule = schedule(RepaymentMethod.EQUAL_PRINCIPAL, "24", 12);

        assertThat(schedule.instalments().get(0).principal()).isEqualTo(yuan("833.33"));
        assertThat(schedule.instalments().get(0).interest()).isEqualTo(yuan("200.00"));
        assertThat(schedule.levelInstalment()).isEqualTo(yuan("1033.33"));
        assertThat(schedule.last().principal()).isEqualTo(yuan("833.37"));
        assertThat(schedule.last().interest()).isEqualTo(yuan("16.67"));
        assertThat(schedule.last().total()).isEqualTo(yuan("850.04"));
        assertThat(schedule.totalInterest()).isEqualTo(yuan("1300.00"));
    }

    @Test
    void interestFirstPaysThePrincipalAtTheEnd() {
        RepaymentSchedule schedule = schedule(RepaymentMethod.INTEREST_FIRST, "24", 12);

        assertThat(schedule.instalments()).extracting(Instalment::interest).containsOnly(yuan("200.00"));
        assertThat(schedule.payments().subList(0, 11)).containsOnly(yuan("200.00"));
        assertThat(schedule.last().total()).isEqualTo(yuan("10200.00"));
        assertThat(schedule.totalInterest()).isEqualTo(yuan("2400.00"));
    }

    @ParameterizedTest(name = "flat {0} % a month")
    @CsvSource({
        "1.0, 933.33, 933.37, 21.46, 23.70",
        "1.5, 983.33, 983.37, 31.72, 36.76",
        "2.0, 1033.33, 1033.37, 41.70, 50.67"
    })
    void aFlatFeeIsShownAtItsTruePrice(String fee, String level, String last, String irr, String effective) {
        RepaymentSchedule schedule = schedule(
                RepaymentMethod.FLAT,
                new BigDecimal(fee).multiply(BigDecimal.valueOf(12)).toString(),
                12);

        assertThat(schedule.payments().subList(0, 11)).containsOnly(yuan(level));
        assertThat(schedule.last().total()).isEqualTo(yuan(last));
        assertThat(percent(AllInRate.irrTimes12(schedule), 2)).isEqualTo(irr);
        assertThat(percent(AllInRate.effective(TEN_THOUSAND, schedule.payments()), 2))
                .isEqualTo(effective);
    }

    @ParameterizedTest(name = "1,000 for 30 days at {0} % on 360")
    @CsvSource({"24, 1020, 24.00, 24.33, 27.24", "28.8, 1024, 28.80, 29.20, 33.45", "36, 1030, 36.00, 36.50, 43.28"})
    void aSinglePaymentHasThreeYardsticks(String rate, String repaid, String on360, String on365, String xirr) {
        Money principal = yuan("1000");
        LocalDate due = PAYOUT.plusDays(30);
        RepaymentSchedule schedule = LoanSchedule.of(new LoanTerms(
                principal,
                PAYOUT,
                AnnualRate.percent(rate),
                RepaymentMethod.SINGLE_PAYMENT,
                InterestPeriods.byDays(PAYOUT, List.of(due), DayCount.ACT_360, BusinessDays.EVERY_DAY),
                RoundingMode.HALF_UP));

        assertThat(schedule.totalPayable()).isEqualTo(yuan(repaid));
        assertThat(percent(AllInRate.simple(principal, yuan(repaid), 30, DayCount.ACT_360), 2))
                .isEqualTo(on360);
        assertThat(percent(AllInRate.simple(principal, yuan(repaid), 30, DayCount.ACT_365), 2))
                .isEqualTo(on365);
        assertThat(percent(AllInRate.xirr(schedule), 2)).isEqualTo(xirr);
    }

    @ParameterizedTest(name = "{0} deducted from the payout")
    @CsvSource({"200, 27.97", "500, 34.14"})
    void aFeeTakenFromThePayoutShowsInTheRate(String fee, String irr) {
        List<Money> payments =
                schedule(RepaymentMethod.EQUAL_INSTALMENTS, "24", 12).payments();

        assertThat(percent(AllInRate.irrTimes12(TEN_THOUSAND.minus(yuan(fee)), payments), 2))
                .isEqualTo(irr);
    }

    @Test
    void fourteenDaysForEightHundredAndFiftyCostFourHundredAndSixtyPercent() {
        assertThat(percent(AllInRate.simple(yuan("850"), yuan("1000"), 14, DayCount.ACT_365), 2))
                .isEqualTo("460.08");
        assertThat(percent(AllInRate.simple(yuan("850"), yuan("1000"), 14, DayCount.ACT_360), 2))
                .isEqualTo("453.78");
    }

    @ParameterizedTest(name = "last payment {0}")
    @CsvSource({"945.60, 0.269536", "945.55, 0.269526"})
    void xirrCountsRealDays(String last, String expected) {
        List<CashFlow> payments = new ArrayList<>();
        IntStream.rangeClosed(1, 12)
                .forEach(month ->
                        payments.add(new CashFlow(PAYOUT.plusMonths(month), yuan(month == 12 ? last : "945.60"))));

        assertThat(AllInRate.xirr(TEN_THOUSAND, PAYOUT, payments).fraction().setScale(6, RoundingMode.HALF_UP))
                .hasToString(expected);
    }

    @Test
    void twelveEqualPaymentsWithoutAnAdjustedLastOneCostAHairMore() {
        assertThat(percent(AllInRate.irrTimes12(TEN_THOUSAND, Collections.nCopies(12, yuan("945.60"))), 4))
                .isEqualTo("24.0008");
    }

    @Test
    void earlyRepaymentCostsTheDaysUsed() {
        Money open = schedule(RepaymentMethod.EQUAL_INSTALMENTS, "24", 12).balanceAfter(6);

        assertThat(open).isEqualTo(yuan("5296.67"));
        assertThat(days(10, 360).interest(open, AnnualRate.percent("24"), RoundingMode.HALF_UP))
                .isEqualTo(yuan("35.31"));
        assertThat(days(10, 365).interest(open, AnnualRate.percent("24"), RoundingMode.HALF_UP))
                .isEqualTo(yuan("34.83"));
    }

    @Test
    void penaltyInterestIsOnOverduePrincipal() {
        assertThat(DayCount.ACT_360.interest(yuan("775.72"), AnnualRate.percent("24"), 20, RoundingMode.HALF_UP))
                .isEqualTo(yuan("10.34"));
        assertThat(PenaltyRate.of(AnnualRate.percent("18"), AnnualRate.percent("24")))
                .isEqualTo(AnnualRate.percent("24"));
    }

    @ParameterizedTest(name = "{0} % over {1} months: {2} %")
    @CsvSource({
        "12, 3, 0.6688", "12, 6, 0.5881", "12, 9, 0.5629", "12, 12, 0.5515", "12, 24, 0.5406",
        "24, 3, 1.3421", "24, 6, 1.1859", "24, 9, 1.1404", "24, 12, 1.1226", "24, 24, 1.1204",
        "36, 3, 2.0197", "36, 6, 1.7930", "36, 9, 1.7322", "36, 12, 1.7128", "36, 24, 1.7380"
    })
    void theLargestFlatFeeUnderACap(String cap, int months, String fee) {
        assertThat(FlatFee.largestWithin(AnnualRate.percent(cap), months).movePointRight(2))
                .hasToString(fee);
    }

    @ParameterizedTest(name = "{0} % under a cap of 24 %: {1}")
    @CsvSource({"24, true", "24.0149, true", "24.015, false", "24.02, false", "0, true"})
    void aRateMayBeOneBasisPointAboveTheCap(String rate, boolean within) {
        assertThat(AllInRate.within(AnnualRate.percent(rate), AnnualRate.percent("24")))
                .isEqualTo(within);
    }

    @Test
    void smallLoansOvershootTheirRateByRoundingAndLargerOnesDoNot() {
        assertThat(worstExcess(yuan("100"), 6, 2)).isBetween(new BigDecimal("0.0500"), new BigDecimal("0.0560"));
        for (int months : new int[] {3, 6, 9, 12}) {
            for (int principal = 500; principal <= 1000; principal += 50) {
                assertThat(worstExcess(yuan(Integer.toString(principal)), months, 1))
                        .as("%s over %s months", principal, months)
                        .isLessThan(new BigDecimal("0.01"));
            }
        }
    }

    private static BigDecimal worstExcess(Money principal, int months, int ratesAPercent) {
        return IntStream.rangeClosed(11 * ratesAPercent, 24 * ratesAPercent)
                .mapToObj(
                        step -> AnnualRate.percent(BigDecimal.valueOf(step).divide(BigDecimal.valueOf(ratesAPercent))))
                .map(rate -> AllInRate.irrTimes12(EqualInstalments.schedule(principal, rate, months, PAYOUT))
                        .toPercent()
                        .subtract(rate.toPercent()))
                .max(BigDecimal::compareTo)
                .orElseThrow();
    }

    private static RepaymentSchedule schedule(RepaymentMethod method, String rate, int months) {
        return LoanSchedule.of(new LoanTerms(
                TEN_THOUSAND,
                PAYOUT,
                AnnualRate.percent(rate),
                method,
                InterestPeriods.months(
                        PAYOUT, DueDates.monthly(PAYOUT, months), DayCount.ACT_360, BusinessDays.EVERY_DAY),
                RoundingMode.HALF_UP));
    }

    private static YearShare days(int days, int daysOfYear) {
        return new YearShare(days, daysOfYear);
    }

    private static String percent(AnnualRate rate, int decimals) {
        return rate.toPercent().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static Money yuan(String amount) {
        return Money.of(new BigDecimal(amount), Money.CNY);
    }
}
