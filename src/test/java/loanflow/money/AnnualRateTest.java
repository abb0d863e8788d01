package loanflow.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A yearly rate in its forms: fraction, percent, basis points, a twelfth; and the rates that follow from it. */
class AnnualRateTest {

    @ParameterizedTest(name = "{0} % = {1} = {2} basis points")
    @CsvSource({
        "13.5, 0.135, 1350",
        "24, 0.24, 2400",
        "0, 0, 0",
        "0.01, 0.0001, 1",
        "100, 1, 10000",
        "460.08, 4.6008, 46008"
    })
    void oneRateHasThreeForms(String percent, BigDecimal fraction, long bps) {
        AnnualRate rate = AnnualRate.percent(percent);
        assertThat(rate.fraction()).isEqualByComparingTo(fraction);
        assertThat(rate.toBps()).isEqualTo(bps);
        assertThat(rate).isEqualTo(AnnualRate.bps(bps));
        assertThat(rate.toPercent()).isEqualByComparingTo(percent);
        assertThat(rate).isEqualTo(AnnualRate.percent(new BigDecimal(percent)));
    }

    @Test
    void zerosAtTheEndMakeNoOtherRate() {
        assertThat(AnnualRate.percent("24.000")).isEqualTo(AnnualRate.percent("24"));
        assertThat(AnnualRate.percent("24.000")).hasSameHashCodeAs(AnnualRate.percent("24"));
    }

    @ParameterizedTest(name = "a twelfth of {0} %: {1}")
    @CsvSource({
        "24, 0.02",
        "12, 0.01",
        "0, 0",
        "10, 0.008333333333333333333333333333333333",
        "20, 0.01666666666666666666666666666666667"
    })
    void aMonthIsATwelfthAtThirtyFourDigits(String percent, BigDecimal monthly) {
        assertThat(AnnualRate.percent(percent).monthly()).isEqualByComparingTo(monthly);
    }

    @Test
    void aRateIsNotNegativeAndInBasisPointsOnlyWhenItIsNoFiner() {
        assertThatThrownBy(() -> AnnualRate.percent("-0.01")).hasMessage("rate: must not be negative");
        assertThatThrownBy(() -> AnnualRate.percent("0.001").toBps()).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest(name = "{0} % against {1} %: {2}")
    @CsvSource({"24, 36, -1", "36, 24, 1", "24, 24.00, 0"})
    void ratesAreOrdered(String one, String other, int order) {
        assertThat(AnnualRate.percent(one).compareTo(AnnualRate.percent(other))).isEqualTo(order);
    }

    /** One month is interest at the cap: 24 % are 2 % a month. */
    @ParameterizedTest
    @CsvSource({"24, 0.02", "36, 0.03", "12, 0.01"})
    void forOneMonthTheFeeIsATwelfthOfTheCap(String cap, BigDecimal fee) {
        assertThat(FlatFee.largestWithin(AnnualRate.percent(cap), 1)).isEqualByComparingTo(fee);
    }
}
