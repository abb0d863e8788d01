package loanflow.shortterm;

import static loanflow.shortterm.Pounds.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interest by the day in pence, up to the cap on total cost: 100.00 cost 80 pence a day and at most 100.00. */
class InterestMeterTest {

    @ParameterizedTest(name = "{0} days: {1} pence, full {2}")
    @CsvSource({
        "0, 0, false",
        "1, 80, false",
        "10, 800, false",
        "124, 9920, false",
        "125, 10000, true",
        "126, 10000, true",
        "1000, 10000, true"
    })
    void interestStopsAtThePrincipal(int days, BigDecimal pence, boolean full) {
        InterestMeter meter = meter("0.008", CostCap.UK_HCSTC);
        assertThat(meter.count(pounds("100"), days)).isEqualByComparingTo(pence);
        assertThat(meter.total()).isEqualByComparingTo(pence);
        assertThat(meter.isFull()).isEqualTo(full);
    }

    @Test
    void whatIsLeftUpToTheCapIsTheLastThatIsCounted() {
        InterestMeter meter = meter("0.008", CostCap.UK_HCSTC);
        assertThat(meter.count(pounds("100"), 124)).isEqualByComparingTo("9920");
        assertThat(meter.count(pounds("100"), 2)).isEqualByComparingTo("80");
        assertThat(meter.count(pounds("100"), 2)).isEqualByComparingTo("0");
        assertThat(meter.total()).isEqualByComparingTo("10000");
    }

    @ParameterizedTest(name = "{0} a day under a cap of {1}: {2} pence for ten days")
    @CsvSource(nullValues = "none", textBlock = """
            0.02, 0.008, 800
            0.008, 0.008, 800
            0.005, 0.008, 500
            0.02, none, 2000
            0, 0.008, 0
            0.008, 0, 0
            """)
    void theDailyCapReplacesAHigherRate(BigDecimal rate, BigDecimal cap, BigDecimal pence) {
        InterestMeter meter = new InterestMeter(Pounds.loan(
                "100", rate, InterestMethod.ACTUARIAL, new CostCap(cap, null), RoundingMode.FLOOR, FinalPayment.LOWER));
        assertThat(meter.count(pounds("100"), 10)).isEqualByComparingTo(pence);
    }

    @ParameterizedTest(name = "at most {0} of the principal: {1} pence in a thousand days")
    @CsvSource(nullValues = "none", textBlock = """
            1, 10000, true
            0.5, 5000, true
            0, 0, true
            8, 80000, true
            8.01, 80000, false
            none, 80000, false
            """)
    void theTotalCapIsAShareOfThePrincipal(BigDecimal share, BigDecimal pence, boolean full) {
        InterestMeter meter = meter("0.008", new CostCap(null, share));
        assertThat(meter.count(pounds("100"), 1_000)).isEqualByComparingTo(pence);
        assertThat(meter.isFull()).isEqualTo(full);
    }

    @Test
    void aNegativeBalanceCountsBackAndMakesRoomUnderTheCap() {
        InterestMeter meter = meter("0.008", CostCap.UK_HCSTC);
        assertThat(meter.count(pounds("100"), 125)).isEqualByComparingTo("10000");
        assertThat(meter.count(pounds("-50"), 10)).isEqualByComparingTo("-400");
        assertThat(meter.isFull()).isFalse();
        assertThat(meter.count(pounds("100"), 10)).isEqualByComparingTo("400");
        assertThat(meter.isFull()).isTrue();
    }

    @ParameterizedTest(name = "a penny for {0} days: {1} pence")
    @CsvSource({"1, 0.008", "10, 0.08", "124, 0.992", "125, 1"})
    void partsOfAPennyAreKept(int days, BigDecimal pence) {
        InterestMeter meter = new InterestMeter(Pounds.loan(
                "0.01",
                Pounds.RATE,
                InterestMethod.ACTUARIAL,
                CostCap.UK_HCSTC,
                RoundingMode.FLOOR,
                FinalPayment.LOWER));
        assertThat(meter.count(pounds("0.01"), days)).isEqualByComparingTo(pence);
    }

    private static InterestMeter meter(String rate, CostCap cap) {
        return new InterestMeter(Pounds.loan(
                "100", new BigDecimal(rate), InterestMethod.ACTUARIAL, cap, RoundingMode.FLOOR, FinalPayment.LOWER));
    }
}
