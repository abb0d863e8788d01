package loanflow.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllInRateTest {

    private static final LocalDate PAYOUT = LocalDate.of(2025, 1, 15);
    private static final Money TEN_THOUSAND = yuan("10000");

    @Test
    void twelveEqualPaymentsWithoutAnAdjustedLastOneCostAHairMore() {
        assertThat(percent(AllInRate.irrTimes12(TEN_THOUSAND, Collections.nCopies(12, yuan("945.60"))), 4))
                .isEqualTo("24.0008");
    }

    @ParameterizedTest(name = "flat {0} a month")
    @CsvSource({"933.33, 933.37, 21.46, 23.70", "983.33, 983.37, 31.72, 36.76", "1033.33, 1033.37, 41.70, 50.67"})
    void aFlatFeeCostsAboutOneAndEightTenthsOfWhatItSays(String payment, String last, String irr, String effective) {
        List<Money> payments = new ArrayList<>(Collections.nCopies(11, yuan(payment)));
        payments.add(yuan(last));

        assertThat(percent(AllInRate.irrTimes12(TEN_THOUSAND, payments), 2)).isEqualTo(irr);
        assertThat(percent(AllInRate.effective(TEN_THOUSAND, payments), 2)).isEqualTo(effective);
    }

    @ParameterizedTest(name = "{0} deducted from the payout")
    @CsvSource({"200, 27.97", "500, 34.14"})
    void aFeeTakenFromThePayoutShowsInTheRate(String fee, String expected) {
        RepaymentSchedule schedule = EqualInstalments.schedule(TEN_THOUSAND, AnnualRate.percent("24"), 12, PAYOUT);

        assertThat(percent(AllInRate.irrTimes12(TEN_THOUSAND.minus(yuan(fee)), schedule.payments()), 2))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "1,000 for 30 days cost {0}")
    @CsvSource({"1020, 24.00, 24.33, 27.24", "1024, 28.80, 29.20, 33.45", "1030, 36.00, 36.50, 43.28"})
    void aSinglePaymentHasThreeYardsticks(String repaid, String on360, String on365, String xirr) {
        Money principal = yuan("1000");

        assertThat(percent(AllInRate.simple(principal, yuan(repaid), 30, DayCount.ACT_360), 2))
                .isEqualTo(on360);
        assertThat(percent(AllInRate.simple(principal, yuan(repaid), 30, DayCount.ACT_365), 2))
                .isEqualTo(on365);
        assertThat(percent(
                        AllInRate.xirr(principal, PAYOUT, List.of(new CashFlow(PAYOUT.plusDays(30), yuan(repaid)))), 2))
                .isEqualTo(xirr);
    }

    @Test
    void fourteenDaysWithAFeeKeptBackCostMoreThanFourHundredPercent() {
        assertThat(percent(AllInRate.simple(yuan("850"), yuan("1000"), 14, DayCount.ACT_365), 2))
                .isEqualTo("460.08");
        assertThat(percent(AllInRate.simple(yuan("850"), yuan("1000"), 14, DayCount.ACT_360), 2))
                .isEqualTo("453.78");
    }

    @Test
    void xirrUsesTheRealDates() {
        List<CashFlow> equal = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new CashFlow(PAYOUT.plusMonths(month), yuan("945.60")))
                .toList();
        assertThat(AllInRate.xirr(TEN_THOUSAND, PAYOUT, equal).fraction().setScale(6, RoundingMode.HALF_UP))
                .isEqualTo("0.269536");

        RepaymentSchedule real = EqualInstalments.schedule(TEN_THOUSAND, AnnualRate.percent("24"), 12, PAYOUT);
        assertThat(AllInRate.xirr(real).fraction().setScale(6, RoundingMode.HALF_UP))
                .isEqualTo("0.269526");
    }

    @ParameterizedTest(name = "{0} against a cap of 24 %: {1}")
    @CsvSource({"24, true", "24.0001, true", "24.01, true", "24.0149, true", "24.015, false", "24.02, false"})
    void aCapIsKeptUpToABasisPoint(String rate, boolean kept) {
        assertThat(AllInRate.within(AnnualRate.percent(rate), AnnualRate.percent("24")))
                .isEqualTo(kept);
    }

    @Test
    void theRateInvertsTheSchedule() {
        Random random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            int bps = random.nextInt(3601);
            RepaymentSchedule schedule = EqualInstalments.schedule(
                    Money.fen(1_000_000 + random.nextInt(19_000_000)),
                    AnnualRate.bps(bps),
                    1 + random.nextInt(36),
                    PAYOUT);

            assertThat(AllInRate.irrTimes12(schedule)
                            .fraction()
                            .subtract(BigDecimal.valueOf(bps, 4))
                            .abs())
                    .as("%s bps, %s", bps, schedule.instalments().size())
                    .isLessThan(new BigDecimal("0.00002"));
        }
    }

    @Test
    void fromFiveHundredYuanUpRoundingNeverBreaksTheTolerance() {
        Random random = new Random(5);
        int[] terms = {3, 6, 9, 12};
        for (int i = 0; i < 10_000; i++) {
            AnnualRate apr = AnnualRate.bps(1100 + random.nextInt(1301));
            RepaymentSchedule schedule = EqualInstalments.schedule(
                    Money.fen(50_000 + random.nextInt(1_000_000)), apr, terms[random.nextInt(4)], PAYOUT);

            assertThat(AllInRate.within(AllInRate.irrTimes12(schedule), apr)).isTrue();
        }
    }

    @Test
    void xirrDiscountsTheFlowsBackToThePayout() {
        Random random = new Random(17);
        for (int i = 0; i < 2_000; i++) {
            RepaymentSchedule schedule = EqualInstalments.schedule(
                    Money.fen(1_000_000 + random.nextInt(19_000_000)),
                    AnnualRate.bps(1 + random.nextInt(3600)),
                    1 + random.nextInt(36),
                    PAYOUT.plusDays(random.nextInt(3000)));
            double rate = AllInRate.xirr(schedule).fraction().doubleValue();

            double value = schedule.instalments().stream()
                    .mapToDouble(line -> (double) line.total().minor()
                            / Math.pow(
                                    1 + rate,
                                    java.time.temporal.ChronoUnit.DAYS.between(schedule.disbursedOn(), line.dueDate())
                                            / 365.0))
                    .sum();
            assertThat(value).isCloseTo(schedule.principal().minor(), org.assertj.core.data.Offset.offset(0.01));
        }
    }

    @Test
    void paymentsThatDoNotGiveBackThePayoutHaveNoRate() {
        assertThatThrownBy(() -> AllInRate.irrTimes12(TEN_THOUSAND, List.of(yuan("9999.99"))))
                .hasMessageContaining("do not give back");
        assertThatThrownBy(() -> AllInRate.irrTimes12(Money.fen(0), List.of(yuan("1"))))
                .hasMessage("flows: at least one payout, a negative amount");
        assertThatThrownBy(() -> AllInRate.simple(TEN_THOUSAND, TEN_THOUSAND, 0, DayCount.ACT_360))
                .hasMessageContaining("days");
    }

    @Test
    void moneyGivenBackWithoutCostHasRateZero() {
        assertThat(AllInRate.irrTimes12(TEN_THOUSAND, List.of(yuan("5000"), yuan("5000"))))
                .isEqualTo(AnnualRate.bps(0));
    }

    private static String percent(AnnualRate rate, int decimals) {
        return rate.toPercent().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static Money yuan(String amount) {
        return Money.of(new BigDecimal(amount), Money.CNY);
    }
}
