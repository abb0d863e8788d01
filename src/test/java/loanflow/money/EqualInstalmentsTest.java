package loanflow.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualInstalmentsTest {

    private static final LocalDate PAYOUT = LocalDate.of(2025, 1, 15);
    private static final Money TEN_THOUSAND = Money.fen(1_000_000);

    @ParameterizedTest(name = "{0} % : {1} a month, last {2}, interest {3}")
    @CsvSource({
        "12, 888.49, 888.47, 661.86, 12.0001",
        "18, 916.80, 916.81, 1001.61, 18.0002",
        "24, 945.60, 945.55, 1347.15, 24.0001",
        "36, 1004.62, 1004.63, 2055.45, 36.0000"
    })
    void aTwelveMonthLoanOfTenThousandIsExactToTheCent(
            String percent, String level, String last, String interest, String irr) {
        RepaymentSchedule schedule = EqualInstalments.schedule(TEN_THOUSAND, AnnualRate.percent(percent), 12, PAYOUT);

        assertThat(schedule.payments().subList(0, 11)).containsOnly(yuan(level));
        assertThat(schedule.last().total()).isEqualTo(yuan(last));
        assertThat(schedule.totalInterest()).isEqualTo(yuan(interest));
        assertThat(schedule.totalPayable()).isEqualTo(TEN_THOUSAND.plus(yuan(interest)));
        assertThat(AllInRate.irrTimes12(schedule).toPercent().setScale(4, java.math.RoundingMode.HALF_UP))
                .isEqualTo(irr);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 745.60, 200.00, 9254.40",
        "2, 760.51, 185.09, 8493.89",
        "3, 775.72, 169.88, 7718.17",
        "4, 791.24, 154.36, 6926.93",
        "5, 807.06, 138.54, 6119.87",
        "6, 823.20, 122.40, 5296.67",
        "7, 839.67, 105.93, 4457.00",
        "8, 856.46, 89.14, 3600.54",
        "9, 873.59, 72.01, 2726.95",
        "10, 891.06, 54.54, 1835.89",
        "11, 908.88, 36.72, 927.01",
        "12, 927.01, 18.54, 0"
    })
    void everyLineOfTheTwentyFourPercentScheduleIsExact(int number, String principal, String interest, String balance) {
        RepaymentSchedule schedule = EqualInstalments.schedule(TEN_THOUSAND, AnnualRate.percent("24"), 12, PAYOUT);

        Instalment instalment = schedule.instalments().get(number - 1);
        assertThat(instalment.principal()).isEqualTo(yuan(principal));
        assertThat(instalment.interest()).isEqualTo(yuan(interest));
        assertThat(schedule.balanceAfter(number)).isEqualTo(yuan(balance));
        assertThat(instalment.dueDate()).isEqualTo(PAYOUT.plusMonths(number));
    }

    @Test
    void theLastInstalmentTakesTheRoundingRest() {
        RepaymentSchedule schedule = EqualInstalments.schedule(Money.fen(100), AnnualRate.percent("0"), 3, PAYOUT);

        assertThat(schedule.payments()).containsExactly(Money.fen(33), Money.fen(33), Money.fen(34));
        assertThat(schedule.totalInterest()).isEqualTo(Money.fen(0));
    }

    @Test
    void aPaymentThatRoundsUpNeverRepaysMoreThanIsOpen() {
        RepaymentSchedule schedule = EqualInstalments.schedule(Money.fen(6), AnnualRate.percent("0"), 12, PAYOUT);

        assertThat(schedule.payments().subList(0, 6)).containsOnly(Money.fen(1));
        assertThat(schedule.payments().subList(6, 12)).containsOnly(Money.fen(0));
    }

    @Test
    void aOneMonthLoanIsPaidAtOnceWithAMonthOfInterest() {
        RepaymentSchedule schedule = EqualInstalments.schedule(TEN_THOUSAND, AnnualRate.percent("12"), 1, PAYOUT);

        assertThat(schedule.payments()).containsExactly(yuan("10100.00"));
    }

    @Test
    void principalAndTermMustMakeSense() {
        AnnualRate rate = AnnualRate.percent("12");
        assertThatThrownBy(() -> EqualInstalments.payment(Money.fen(0), rate, 12))
                .hasMessageContaining("principal");
        assertThatThrownBy(() -> EqualInstalments.payment(Money.fen(-1), rate, 12))
                .hasMessageContaining("principal");
        assertThatThrownBy(() -> EqualInstalments.payment(TEN_THOUSAND, rate, 0))
                .hasMessageContaining("months");
        assertThatThrownBy(() -> EqualInstalments.payment(TEN_THOUSAND, rate, 361))
                .hasMessageContaining("months");
    }

    @Test
    void sumsCloseForAnyLoan() {
        Random random = new Random(20260101);
        for (int i = 0; i < 10_000; i++) {
            Money principal = Money.fen(1 + random.nextInt(20_000_000));
            AnnualRate apr = AnnualRate.bps(random.nextInt(3601));
            int months = 1 + random.nextInt(60);
            RepaymentSchedule schedule = EqualInstalments.schedule(principal, apr, months, PAYOUT);

            assertThat(schedule.instalments()).hasSize(months);
            assertThat(schedule.balanceAfter(months)).isEqualTo(Money.fen(0));
            assertThat(schedule.payments().stream().reduce(Money::plus)).hasValue(schedule.totalPayable());
        }
    }

    @Test
    void theLastInstalmentDiffersFromTheOthersByAtMostHalfACentPerMonthAndItsInterest() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            int months = 2 + random.nextInt(35);
            RepaymentSchedule schedule = EqualInstalments.schedule(
                    Money.fen(50_000 + random.nextInt(20_000_000)),
                    AnnualRate.bps(1 + random.nextInt(2400)),
                    months,
                    PAYOUT);

            long difference =
                    schedule.last().total().minus(schedule.levelInstalment()).minor();
            assertThat(Math.abs(difference)).isLessThanOrEqualTo(2L * months);
        }
    }

    @Test
    void interestFallsAndPrincipalGrowsFromMonthToMonth() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            List<Instalment> lines = EqualInstalments.schedule(
                            Money.fen(50_000 + random.nextInt(20_000_000)),
                            AnnualRate.bps(100 + random.nextInt(2301)),
                            2 + random.nextInt(35),
                            PAYOUT)
                    .instalments();
            for (int k = 1; k < lines.size(); k++) {
                assertThat(lines.get(k).interest())
                        .isLessThanOrEqualTo(lines.get(k - 1).interest());
                if (k < lines.size() - 1) {
                    assertThat(lines.get(k).principal())
                            .isGreaterThanOrEqualTo(lines.get(k - 1).principal());
                }
            }
        }
    }

    @Test
    void aHigherRateNeverLowersThePayment() {
        Random random = new Random(13);
        for (int i = 0; i < 5_000; i++) {
            Money principal = Money.fen(1 + random.nextInt(20_000_000));
            int months = 1 + random.nextInt(60);
            int bps = random.nextInt(3600);

            assertThat(EqualInstalments.payment(principal, AnnualRate.bps(bps + 1), months))
                    .isGreaterThanOrEqualTo(EqualInstalments.payment(principal, AnnualRate.bps(bps), months));
        }
    }

    private static Money yuan(String amount) {
        return Money.of(new BigDecimal(amount), Money.CNY);
    }
}
