package loanflow.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time as parts of a year and of unit periods, and simple interest on it. */
class YearFractionsTest {

    @ParameterizedTest(name = "{0} fen at {1} % for {2}/{3} {4}: {5}")
    @CsvSource({
        "100000, 24, 1, 12, HALF_UP, 2000",
        "100000, 24, 31, 360, HALF_UP, 2067",
        "100000, 24, 31, 365, HALF_UP, 2038",
        "100000, 24, 0, 360, HALF_UP, 0",
        "1000, 18, 1, 360, HALF_UP, 1",
        "1000, 18, 1, 360, HALF_EVEN, 0",
        "1000, 18, 1, 360, HALF_DOWN, 0",
        "1000, 17, 1, 360, HALF_UP, 0",
        "1000, 17, 1, 360, CEILING, 1",
        "529667, 24, 10, 360, HALF_UP, 3531",
        "529667, 24, 10, 365, HALF_UP, 3483"
    })
    void interestOfAShareIsDividedOnce(
            long fen, String rate, long numerator, long denominator, RoundingMode rounding, long interest) {
        assertThat(new YearShare(numerator, denominator).interest(Money.fen(fen), AnnualRate.percent(rate), rounding))
                .isEqualTo(Money.fen(interest));
    }

    @ParameterizedTest(name = "{0}/{1} at 36 %: {2}")
    @CsvSource({"1, 12, 0.03", "10, 360, 0.01", "0, 1, 0", "73, 365, 0.072"})
    void aUnitOfPrincipalCostsItsShareOfTheRate(long numerator, long denominator, BigDecimal cost) {
        assertThat(new YearShare(numerator, denominator).cost(AnnualRate.percent("36")))
                .isEqualByComparingTo(cost);
    }

    @ParameterizedTest
    @CsvSource({"-1, 360", "1, 0", "1, -360"})
    void aShareIsNotNegative(long numerator, long denominator) {
        assertThatThrownBy(() -> new YearShare(numerator, denominator))
                .hasMessage("share of a year: must not be negative");
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3} days")
    @CsvSource({
        "ACT_360, 2024-02-01, 2024-03-01, 29",
        "ACT_365, 2025-02-01, 2025-03-01, 28",
        "THIRTY_360, 2024-02-01, 2024-03-01, 30",
        "THIRTY_360, 2024-01-31, 2024-02-29, 29",
        "THIRTY_360, 2024-01-30, 2024-03-31, 60",
        "THIRTY_360, 2024-01-31, 2024-03-31, 60",
        "THIRTY_360, 2024-02-29, 2024-03-31, 31",
        "THIRTY_360, 2023-12-31, 2024-12-31, 360",
        "THIRTY_360, 2024-01-15, 2024-01-15, 0"
    })
    void aDayCountCountsTheFirstDayAndNotTheLast(DayCount dayCount, LocalDate from, LocalDate to, long days) {
        assertThat(dayCount.days(from, to)).isEqualTo(days);
        assertThat(dayCount.share(from, to)).isEqualTo(new YearShare(days, dayCount.daysOfYear()));
        Money balance = Money.fen(1_000_000);
        AnnualRate rate = AnnualRate.percent("36");
        assertThat(dayCount.interest(balance, rate, from, to, RoundingMode.HALF_UP))
                .isEqualTo(dayCount.interest(balance, rate, days, RoundingMode.HALF_UP));
    }

    @ParameterizedTest(name = "{0} and {1} days of {2}: {3} and {4}")
    @CsvSource({"0, 0, 30, 0, 0", "0, 29, 30, 0, 0.96667", "0, 30, 30, 1, 0", "2, 45, 30, 3, 0.5", "1, 7, 14, 1, 0.5"})
    void daysAreCarriedIntoWholePeriods(int whole, long days, int period, int expected, BigDecimal fraction) {
        UnitTime time = UnitTime.of(whole, days, period);
        assertThat(time.whole()).isEqualTo(expected);
        assertThat(time.fraction().round(new MathContext(5))).isEqualByComparingTo(fraction);
    }

    @Test
    void timeIsNotNegative() {
        BigDecimal below = new BigDecimal("-0.1");
        assertThatThrownBy(() -> new UnitTime(-1, BigDecimal.ZERO)).hasMessage("time: must not be negative");
        assertThatThrownBy(() -> new UnitTime(0, below)).hasMessage("time: must not be negative");
        assertThatThrownBy(() -> new YearFlow(below, Money.fen(1))).hasMessage("years: must not be negative");
    }

    @ParameterizedTest(name = "{0} days: {1} years")
    @CsvSource({"365, 1", "73, 0.2", "0, 0", "730, 2"})
    void daysAreYearsOfThreeHundredAndSixtyFive(long days, BigDecimal years) {
        assertThat(EffectiveRate.ofDays(days)).isEqualByComparingTo(years);
    }

    @ParameterizedTest(name = "every {1} {0} from {2} for {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            DAY        | 10 | 2024-02-20 | 20 | 2024-02-20 2024-03-01 2024-03-11
            WEEK       | 2  | 2024-02-20 | 20 | 2024-02-20 2024-03-05 2024-03-19
            HALF_MONTH | 1  | 2024-01-15 | 15 | 2024-01-15 2024-01-30 2024-02-15
            HALF_MONTH | 1  | 2024-01-31 | 31 | 2024-01-31 2024-02-16 2024-02-29
            HALF_MONTH | 1  | 2024-01-16 | 16 | 2024-01-16 2024-02-01 2024-02-16
            MONTH      | 1  | 2024-02-29 | 31 | 2024-02-29 2024-03-31 2024-04-30
            MONTH      | 1  | 2024-02-29 | 29 | 2024-02-29 2024-03-29 2024-04-29
            MONTH      | 3  | 2024-11-30 | 30 | 2024-11-30 2025-02-28 2025-05-30
            """)
    void datesAUnitPeriodApart(UnitPeriod.Unit unit, int multiple, LocalDate first, int dueDay, String expected) {
        assertThat(DueDates.every(new UnitPeriod(unit, multiple), first, dueDay, 3))
                .extracting(LocalDate::toString)
                .containsExactly(expected.split(" ", -1));
    }
}
