package loanflow.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Yearly costs of flows that are not the usual ones. */
class YearlyCostTest {

    private static final LocalDate PAYOUT = LocalDate.of(2025, 1, 15);

    @Test
    void theFractionOfAUnitPeriodBearsSimpleInterest() {
        // 10,000.00 × (1 + 0.5 × 1 %) × (1 + 1 %)
        AnnualRate rate =
                AppendixJ.of(List.of(unit(0, "0", "-10000"), unit(1, "0.5", "10150.50")), BigDecimal.valueOf(12));

        assertThat(percent(rate)).isEqualTo("12.000000");
    }

    @Test
    void ofSeveralRatesTheSmallestIsTaken() {
        // (1+x) is 1.1, 1.5 or 2.
        List<YearFlow> flows = List.of(year("0", "-100"), year("1", "460"), year("2", "-685"), year("3", "330"));

        assertThat(percent(EffectiveRate.of(flows))).isEqualTo("10.000000");
    }

    @Test
    void whoeverIsPaidBeforeHePaysHasNoRate() {
        assertThatThrownBy(() -> EffectiveRate.of(List.of(year("0", "100"), year("1", "-50"))))
                .hasMessage("payments: no rate discounts them to what was paid out");
    }

    @ParameterizedTest(name = "{0} after {1} days")
    @CsvSource({"200, 10", "1000, 14", "101, 1", "150, 3", "100, 30"})
    void cashLoansCostManyThousandPercent(String repaid, int days) {
        AnnualRate rate =
                EffectiveRate.of(List.of(year("0", "-100"), new YearFlow(EffectiveRate.ofDays(days), yuan(repaid))));
        double expected = Math.pow(Double.parseDouble(repaid) / 100, 365.0 / days) - 1;

        assertThat(rate.fraction().doubleValue()).isCloseTo(expected, within(expected));
    }

    @Test
    void flowsNeedAPayoutAPaymentAndOneCurrency() {
        assertThatThrownBy(() -> EffectiveRate.of(List.of(year("0", "100"), year("1", "100"))))
                .hasMessage("flows: at least one payout, a negative amount");
        assertThatThrownBy(() -> EffectiveRate.of(List.of(year("0", "-100"), year("1", "-100"))))
                .hasMessage("flows: at least one payment, a positive amount");
        assertThatThrownBy(() -> EffectiveRate.of(List.of(
                        year("0", "-100"),
                        new YearFlow(BigDecimal.ONE, Money.of(BigDecimal.TEN, Currency.getInstance("USD"))))))
                .hasMessage("flows: must be in one currency");
        assertThatThrownBy(() -> EffectiveRate.ofDated(List.of())).hasMessage("flows: at least one");
        assertThatThrownBy(() -> year("-1", "100")).hasMessage("years: must not be negative");
        assertThatThrownBy(() -> AppendixJ.of(List.of(), BigDecimal.ZERO))
                .hasMessage("unitPeriodsPerYear: must be positive");
        assertThatThrownBy(() -> AppendixJ.of(List.of(unit(0, "0", "-100"), unit(1, "0", "99")), BigDecimal.TEN))
                .hasMessage("payments: do not give back what was paid out");
    }

    @Test
    void timeRunsFromTheEarliestOfDatedFlows() {
        List<CashFlow> flows =
                List.of(new CashFlow(PAYOUT.plusDays(365), yuan("110")), new CashFlow(PAYOUT, yuan("-100")));

        assertThat(percent(EffectiveRate.ofDated(flows))).isEqualTo("10.000000");
        assertThat(EffectiveRate.ofDays(73)).isEqualByComparingTo("0.2");
    }

    @Test
    void penaltiesAreTestedAgainstTheCapToo() {
        RepaymentSchedule schedule = EqualInstalments.schedule(yuan("10000"), AnnualRate.percent("24"), 12, PAYOUT);
        AnnualRate cap = AnnualRate.percent("24");
        List<CashFlow> paid = schedule.cashFlows().subList(0, 3);
        List<CashFlow> owed = new ArrayList<>(schedule.cashFlows().subList(3, 12));

        assertThat(ActualCost.within(cap, schedule.principal(), PAYOUT, paid, owed))
                .isTrue();
        owed.add(new CashFlow(PAYOUT.plusMonths(4).plusDays(20), yuan("10.34")));
        assertThat(ActualCost.within(cap, schedule.principal(), PAYOUT, paid, owed))
                .isFalse();
        assertThat(percent(ActualCost.of(schedule.principal(), PAYOUT, paid, owed)))
                .startsWith("24.1");
    }

    @Test
    void aLoanThatIsPaidLateButWithoutPenaltyCostsLess() {
        Money payout = yuan("1000");
        List<CashFlow> onTime = List.of(new CashFlow(PAYOUT.plusMonths(1), yuan("1020")));
        List<CashFlow> late = List.of(new CashFlow(PAYOUT.plusMonths(2), yuan("1020")));

        assertThat(percent(ActualCost.of(payout, PAYOUT, onTime, List.of()))).isEqualTo("24.000000");
        assertThat(ActualCost.of(payout, PAYOUT, List.of(), late)).isLessThan(AnnualRate.percent("12"));
    }

    @Test
    void aRateIsKeptInBasisPointsWhereItIsNoFiner() {
        assertThat(AnnualRate.percent("13.5").toBps()).isEqualTo(1350);
        assertThatThrownBy(() -> AnnualRate.percent("13.505").toBps()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aFlatFeeNeedsACapAndATerm() {
        assertThatThrownBy(() -> FlatFee.largestWithin(AnnualRate.percent("0"), 12))
                .hasMessage("cap: must be positive");
        assertThatThrownBy(() -> FlatFee.largestWithin(AnnualRate.percent("24"), 0))
                .hasMessage("months: must be positive");
        assertThat(FlatFee.largestWithin(AnnualRate.percent("24"), 1)).isEqualByComparingTo("0.02");
    }

    private static org.assertj.core.data.Offset<Double> within(double size) {
        return org.assertj.core.data.Offset.offset(1e-9 * Math.max(1, size));
    }

    private static String percent(AnnualRate rate) {
        return rate.toPercent().setScale(6, RoundingMode.HALF_UP).toPlainString();
    }

    private static UnitFlow unit(int whole, String fraction, String amount) {
        return new UnitFlow(new UnitTime(whole, new BigDecimal(fraction)), yuan(amount));
    }

    private static YearFlow year(String years, String amount) {
        return new YearFlow(new BigDecimal(years), yuan(amount));
    }

    private static Money yuan(String amount) {
        return Money.of(new BigDecimal(amount), Money.CNY);
    }
}
