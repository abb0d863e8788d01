package loanflow.shortterm;

import static loanflow.shortterm.Pounds.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The price cap of high-cost short-term credit (CONC 5A.2): 0.8 % a day, and never more than was borrowed. */
class CapsTest {

    @ParameterizedTest(name = "{0} borrowed at {1} a day for {2} days: {3} in all")
    @CsvSource({
        "100, 0.008, 30, 124.00",
        "100, 0.01, 30, 124.00",
        "100, 0.005, 30, 115.00",
        "100, 0.008, 124, 199.20",
        "100, 0.008, 125, 200.00",
        "100, 0.008, 365, 200.00",
        "0.01, 0.008, 365, 0.02",
        "333.33, 0.008, 10, 359.99",
        "333.33, 0.008, 500, 666.66"
    })
    void aSinglePaymentIsNeverMoreThanTwiceTheLoan(String principal, BigDecimal rate, int day, String total) {
        ShortTermLoan loan = Pounds.loan(
                principal, rate, InterestMethod.ACTUARIAL, CostCap.UK_HCSTC, RoundingMode.FLOOR, FinalPayment.LOWER);
        ShortTermSchedule schedule = ShortTermSchedules.level(loan, List.of(day));
        assertThat(schedule.totalPayments()).isEqualTo(pounds(total));
        assertThat(schedule.levelPayment()).isEqualTo(pounds(total));
    }

    @ParameterizedTest(name = "26.664 pounds of interest rounded {0}: {1}")
    @CsvSource({"FLOOR, 26.66", "CEILING, 26.67", "HALF_UP, 26.66", "UP, 26.67", "DOWN, 26.66"})
    void interestIsRoundedAsTheLoanSays(RoundingMode rounding, String interest) {
        ShortTermLoan loan = Pounds.loan(
                "333.30", Pounds.RATE, InterestMethod.ACTUARIAL, CostCap.NONE, rounding, FinalPayment.LOWER);
        assertThat(ShortTermSchedules.level(loan, List.of(10)).totalInterest()).isEqualTo(pounds(interest));
    }

    @ParameterizedTest
    @EnumSource(InterestMethod.class)
    void withoutACapInterestGoesOn(InterestMethod method) {
        ShortTermLoan loan = Pounds.ending("100", "0.008", method, FinalPayment.LOWER);
        assertThat(ShortTermSchedules.level(loan, List.of(365)).totalInterest()).isEqualTo(pounds("292.00"));
    }

    @Test
    void theCapIsTheOneOfTheRules() {
        assertThat(CostCap.UK_HCSTC).isEqualTo(new CostCap(new BigDecimal("0.008"), BigDecimal.ONE));
        assertThat(CostCap.NONE.capped(BigDecimal.TEN)).isEqualByComparingTo("10");
        assertThat(new CostCap(BigDecimal.ZERO, BigDecimal.ZERO).capped(BigDecimal.TEN))
                .isZero();
    }
}
