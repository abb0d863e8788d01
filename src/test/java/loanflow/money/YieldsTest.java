package loanflow.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates of return that can be worked out by hand. */
class YieldsTest {

    private static final LocalDate PAYOUT = LocalDate.of(2025, 1, 15);

    @ParameterizedTest(name = "1,000 give back {1} after {0} years: {2} %")
    @CsvSource({
        "1, 1100, 10",
        "2, 1210, 10",
        "0.5, 1050, 10.25",
        "1, 1000, 0",
        "1, 2000, 100",
        "0.25, 2000, 1500",
        "3, 1331, 10"
    })
    void theEffectiveRateGrowsThePayoutToThePayment(BigDecimal years, String payment, String percent) {
        AnnualRate rate = EffectiveRate.of(
                List.of(new YearFlow(BigDecimal.ZERO, yuan("-1000")), new YearFlow(years, yuan(payment))));
        assertRate(rate, percent);
    }

    /** Whole periods compound, a part of one bears simple interest: 1.02 x 1.04 = 1.0608. */
    @ParameterizedTest(name = "{2} after {0} and {1} months: {3} %")
    @CsvSource({
        "1, 0, 1020, 24",
        "0, 0.5, 1020, 48",
        "1, 0.5, 1060.80, 48",
        "2, 0, 1040.40, 24",
        "12, 0, 1000, 0",
        "0, 0.25, 1010, 48"
    })
    void theUnitPeriodRateTimesTheirNumber(int whole, BigDecimal fraction, String payment, String percent) {
        AnnualRate rate = AppendixJ.of(
                List.of(
                        new UnitFlow(new UnitTime(0, BigDecimal.ZERO), yuan("-1000")),
                        new UnitFlow(new UnitTime(whole, fraction), yuan(payment))),
                BigDecimal.valueOf(12));
        assertRate(rate, percent);
    }

    @ParameterizedTest
    @CsvSource({"0", "-12"})
    void aYearHasUnitPeriods(BigDecimal perYear) {
        List<UnitFlow> flows = List.of(
                new UnitFlow(new UnitTime(0, BigDecimal.ZERO), yuan("-1")),
                new UnitFlow(new UnitTime(1, BigDecimal.ZERO), yuan("1")));
        assertThatThrownBy(() -> AppendixJ.of(flows, perYear)).hasMessage("unitPeriodsPerYear: must be positive");
    }

    @ParameterizedTest(name = "1,000 and {1} on {0}: {2} % a year by months, {3}")
    @CsvSource({
        "2025-02-15, 1020, 24, true",
        "2025-02-15, 1030, 36, false",
        "2025-03-15, 1040.40, 24, true",
        "2025-01-30, 1010, 24, true",
        "2025-02-14, 1020, 24, true",
        "2025-02-15, 1020.01, 24.012, true",
        "2025-02-15, 1020.02, 24.024, false"
    })
    void whatWasReallyPaidIsHeldAgainstTheCap(LocalDate on, String paid, String percent, boolean within) {
        List<CashFlow> flows = List.of(new CashFlow(on, yuan(paid)));
        AnnualRate cap = AnnualRate.percent("24");
        assertRate(ActualCost.of(yuan("1000"), PAYOUT, flows, List.of()), percent);
        assertRate(ActualCost.of(yuan("1000"), PAYOUT, List.of(), flows), percent);
        assertThat(ActualCost.within(cap, yuan("1000"), PAYOUT, flows, List.of()))
                .isEqualTo(within);
        assertThat(ActualCost.within(cap, yuan("1000"), PAYOUT, List.of(), flows))
                .isEqualTo(within);
    }

    @Test
    void whatWasPaidAndWhatIsOwedCountTogether() {
        // 20.00 of interest after a month, 1,020.00 after two: 2 % a month.
        List<CashFlow> paid = List.of(new CashFlow(LocalDate.of(2025, 2, 15), yuan("20")));
        List<CashFlow> owed = List.of(new CashFlow(LocalDate.of(2025, 3, 15), yuan("1020")));
        assertRate(ActualCost.of(yuan("1000"), PAYOUT, paid, owed), "24");
    }

    @Test
    void datedFlowsNeedAFlowAndTimeRunsFromTheFirst() {
        assertThatThrownBy(() -> EffectiveRate.ofDated(List.of())).hasMessage("flows: at least one");
        CashFlow payout = new CashFlow(PAYOUT, yuan("-1000"));
        CashFlow payment = new CashFlow(PAYOUT.plusDays(365), yuan("1100"));
        assertRate(EffectiveRate.ofDated(List.of(payment, payout)), "10");
        assertRate(AllInRate.xirr(yuan("1000"), PAYOUT, List.of(payment)), "10");
    }

    @ParameterizedTest(name = "root of 1.1/(1+x) - {0}: {1}")
    @CsvSource({"1, 0.1", "1.1, 0", "0.55, 1", "0.011, 99"})
    void theRootIsFoundHoweverFar(double level, double root) {
        assertThat(RateRoot.of(rate -> 1.1 / (1 + rate) - level)).isCloseTo(root, offset(1e-9));
    }

    @Test
    void withoutARootThereIsAClearError() {
        assertThatThrownBy(() -> RateRoot.of(rate -> -1)).hasMessage("payments: do not give back what was paid out");
        assertThatThrownBy(() -> RateRoot.of(rate -> 1))
                .hasMessage("payments: no rate discounts them to what was paid out");
    }

    @ParameterizedTest(name = "{0} repaid of 1,000 after {1} days: {2} % over 360, {3} % over 365")
    @CsvSource({"1020, 30, 24, 24.3333333333", "1000, 30, 0, 0", "1001, 1, 36, 36.5", "1240, 360, 24, 24.3333333333"})
    void aSinglePaymentCostsSimpleInterest(String repaid, long days, BigDecimal on360, BigDecimal on365) {
        Money principal = yuan("1000");
        assertThat(AllInRate.simple(principal, yuan(repaid), days, DayCount.ACT_360)
                        .toPercent())
                .isEqualByComparingTo(on360);
        assertThat(AllInRate.simple(principal, yuan(repaid), days, DayCount.ACT_365)
                        .toPercent()
                        .setScale(8, RoundingMode.HALF_UP))
                .isEqualByComparingTo(on365.setScale(8, RoundingMode.HALF_UP));
        assertThatThrownBy(() -> AllInRate.simple(principal, principal, 0, DayCount.ACT_360))
                .hasMessage("days: must be positive");
    }

    /** Monthly 2 % compounded: 1.02¹² - 1 = 26.8241795 %. */
    @ParameterizedTest(name = "1,000 for {1} after a month: {0} effective")
    @CsvSource({"26.8241795, 1020", "0, 1000", "12.6825030, 1010", "79.5856326, 1050"})
    void theEffectiveRateCompoundsTheMonthly(BigDecimal percent, String payment) {
        assertThat(AllInRate.effective(yuan("1000"), List.of(yuan(payment)))
                        .toPercent()
                        .setScale(7, RoundingMode.HALF_UP))
                .isEqualByComparingTo(percent);
    }

    private static void assertRate(AnnualRate rate, String percent) {
        assertThat(rate.toPercent().setScale(6, RoundingMode.HALF_UP)).isEqualByComparingTo(percent);
    }

    private static Money yuan(String amount) {
        return Money.of(new BigDecimal(amount), Money.CNY);
    }
}
