package loanflow.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time in unit periods, counted back from the payment. */
class UnitPeriodTest {

    @ParameterizedTest(name = "{1} {0} from {2} to {3}: {4} and {5}")
    @CsvSource({
        "MONTH, 1, 1978-02-10, 1978-04-01, 1, 0.633333",
        "MONTH, 1, 2025-01-15, 2025-02-15, 1, 0.000000",
        "MONTH, 1, 2025-01-15, 2025-02-14, 0, 1.000000",
        "MONTH, 1, 2025-01-31, 2025-02-28, 0, 0.933333",
        "MONTH, 1, 2025-01-15, 2025-01-15, 0, 0.000000",
        "MONTH, 2, 2025-01-10, 2025-06-20, 2, 0.666667",
        "MONTH, 3, 2025-01-10, 2025-07-10, 2, 0.000000",
        "MONTH, 3, 2025-01-10, 2025-06-25, 1, 0.833333",
        "MONTH, 12, 2024-01-10, 2025-03-10, 1, 0.164384",
        "HALF_MONTH, 1, 2025-01-10, 2025-02-28, 3, 0.200000",
        "HALF_MONTH, 1, 2025-01-10, 2025-01-24, 0, 0.933333",
        "HALF_MONTH, 1, 2025-01-10, 2025-01-25, 1, 0.000000",
        "HALF_MONTH, 1, 2025-01-10, 2025-03-10, 4, 0.000000",
        "WEEK, 1, 2025-01-01, 2025-01-20, 2, 0.714286",
        "WEEK, 2, 2025-01-01, 2025-01-20, 1, 0.357143",
        "WEEK, 4, 2025-01-01, 2025-02-26, 2, 0.000000",
        "DAY, 1, 2025-01-01, 2025-01-11, 10, 0.000000",
        "DAY, 4, 2025-01-01, 2025-01-11, 2, 0.500000"
    })
    void timeFromAPayoutToAPayment(
            UnitPeriod.Unit unit, int multiple, LocalDate payout, LocalDate payment, int whole, String fraction) {
        UnitTime time = new UnitPeriod(unit, multiple).between(payout, payment);
        BigDecimal expected = new BigDecimal(fraction);
        boolean carried = expected.compareTo(BigDecimal.ONE) == 0;

        // Thirty odd days are a whole month: (1 + 1·i) is (1 + i).
        assertThat(time.whole()).isEqualTo(carried ? whole + 1 : whole);
        assertThat(time.fraction().setScale(6, RoundingMode.HALF_UP))
                .isEqualByComparingTo(carried ? BigDecimal.ZERO : expected);
    }

    @ParameterizedTest(name = "{1} {0}: {2} a year")
    @CsvSource({
        "DAY, 1, 365",
        "WEEK, 1, 52",
        "WEEK, 2, 26",
        "WEEK, 4, 13",
        "HALF_MONTH, 1, 24",
        "MONTH, 1, 12",
        "MONTH, 2, 6",
        "MONTH, 3, 4",
        "MONTH, 12, 1",
        "WEEK, 52, 1",
        "DAY, 365, 1"
    })
    void periodsAYear(UnitPeriod.Unit unit, int multiple, String perYear) {
        assertThat(new UnitPeriod(unit, multiple).perYear()).isEqualByComparingTo(perYear);
    }

    @ParameterizedTest(name = "{1} {0}")
    @CsvSource({"DAY, 0", "DAY, 366", "WEEK, 53", "MONTH, 13", "MONTH, -1", "HALF_MONTH, 2"})
    void noPeriodIsLongerThanAYear(UnitPeriod.Unit unit, int multiple) {
        assertThatThrownBy(() -> new UnitPeriod(unit, multiple)).hasMessageStartingWith("unitPeriod: ");
    }

    @Test
    void timeDoesNotRunBackwards() {
        LocalDate payout = LocalDate.of(2025, 1, 15);

        assertThatThrownBy(() -> UnitPeriod.MONTH.between(payout, payout.minusDays(1)))
                .hasMessage("payments: must not be before the payout");
        assertThatThrownBy(() -> new UnitTime(-1, BigDecimal.ZERO)).hasMessageStartingWith("time: ");
        assertThatThrownBy(() -> new UnitTime(0, new BigDecimal("-0.1"))).hasMessageStartingWith("time: ");
    }
}
