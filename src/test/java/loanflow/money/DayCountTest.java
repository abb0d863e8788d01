package loanflow.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCountTest {

    private static final AnnualRate TWENTY_FOUR = AnnualRate.percent("24");

    @Test
    void prepaymentCostsInterestForTheDaysUsed() {
        Money open = Money.fen(529_667);
        LocalDate from = LocalDate.of(2025, 7, 15);

        assertThat(DayCount.ACT_360.interest(open, TWENTY_FOUR, from, from.plusDays(10), RoundingMode.HALF_UP))
                .isEqualTo(Money.fen(3_531));
        assertThat(DayCount.ACT_365.interest(open, TWENTY_FOUR, from, from.plusDays(10), RoundingMode.HALF_UP))
                .isEqualTo(Money.fen(3_483));
    }

    @Test
    void penaltyRunsOnOverduePrincipalByTheDay() {
        assertThat(DayCount.ACT_360.interest(Money.fen(77_572), TWENTY_FOUR, 20, RoundingMode.HALF_UP))
                .isEqualTo(Money.fen(1_034));
    }

    @Test
    void noDaysCostNothingAndNegativeDaysAreADefect() {
        assertThat(DayCount.ACT_360.interest(Money.fen(77_572), TWENTY_FOUR, 0, RoundingMode.UP))
                .isEqualTo(Money.fen(0));
        assertThatThrownBy(() -> DayCount.ACT_360.interest(Money.fen(1), TWENTY_FOUR, -1, RoundingMode.UP))
                .hasMessageContaining("days");
    }

    @ParameterizedTest(name = "contract rate {0} % under a cap of {1} % : penalty {2} %")
    @CsvSource({
        "18, 36, 27",
        "18, 24, 24",
        "24, 24, 24",
        "10, 24, 15",
        "15.6, 24, 23.4",
        "16, 24, 24",
        "13.51, 24, 20.26",
        "13.53, 24, 20.29"
    })
    void thePenaltyRateIsOneAndAHalfTimesTheContractRateUnderTheCap(String apr, String cap, String penalty) {
        assertThat(PenaltyRate.of(AnnualRate.percent(apr), AnnualRate.percent(cap)))
                .isEqualTo(AnnualRate.percent(penalty));
    }
}
