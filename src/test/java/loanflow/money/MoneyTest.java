package loanflow.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exact amounts: minor units of one currency, rounded only where it is said how. */
class MoneyTest {

    private static final Currency JPY = Currency.getInstance("JPY");
    private static final Currency KWD = Currency.getInstance("KWD");

    @ParameterizedTest(name = "{0} {1} = {2} minor units, written {3}")
    @CsvSource({
        "945.60, CNY, 94560, 945.60 CNY",
        "945.6, CNY, 94560, 945.60 CNY",
        "0.01, CNY, 1, 0.01 CNY",
        "-0.01, CNY, -1, -0.01 CNY",
        "5, JPY, 5, 5 JPY",
        "5.00, JPY, 5, 5 JPY",
        "1.234, KWD, 1234, 1.234 KWD",
        "1E+2, CNY, 10000, 100.00 CNY"
    })
    void aMajorAmountHasTheMinorUnitsOfItsCurrency(BigDecimal major, String currency, long minor, String written) {
        Money money = Money.of(major, Currency.getInstance(currency));
        assertThat(money.minor()).isEqualTo(minor);
        assertThat(money).hasToString(written);
        assertThat(money.major()).isEqualByComparingTo(major);
    }

    @ParameterizedTest(name = "{0} {1} is finer than its currency or too large")
    @CsvSource({"0.001, CNY", "945.605, CNY", "0.5, JPY", "1.2345, KWD", "92233720368547758.08, CNY"})
    void anAmountThatDoesNotFitIsRefused(BigDecimal major, String currency) {
        assertThatThrownBy(() -> Money.of(major, Currency.getInstance(currency)))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest(name = "{0} and {1}: sum {2}, difference {3}")
    @CsvSource({"5, 3, 8, 2", "3, 5, 8, -2", "-5, 3, -2, -8", "0, 0, 0, 0", "7, -7, 0, 14"})
    void amountsAddAndSubtract(long one, long other, long sum, long difference) {
        assertThat(Money.fen(one).plus(Money.fen(other))).isEqualTo(Money.fen(sum));
        assertThat(Money.fen(one).minus(Money.fen(other))).isEqualTo(Money.fen(difference));
    }

    @ParameterizedTest(name = "{0} x {1} {2} = {3}")
    @CsvSource({
        "100, 0.005, HALF_UP, 1",
        "100, 0.005, HALF_EVEN, 0",
        "100, 0.005, HALF_DOWN, 0",
        "100, 0.0049, HALF_UP, 0",
        "100, 0.0001, CEILING, 1",
        "100, 0.0199, FLOOR, 1",
        "-100, 0.005, HALF_UP, -1",
        "-100, 0.001, CEILING, 0",
        "-100, 0.001, FLOOR, -1",
        "300, 0.5, UNNECESSARY, 150",
        "77572, 0.01333333333333333333, HALF_UP, 1034"
    })
    void aProductIsRoundedAsSaid(long fen, BigDecimal factor, RoundingMode rounding, long product) {
        assertThat(Money.fen(fen).times(factor, rounding)).isEqualTo(Money.fen(product));
    }

    @Test
    void aProductThatNeedsRoundingIsRefusedWhereNoneIsAllowed() {
        assertThatThrownBy(() -> Money.fen(1).times(new BigDecimal("0.5"), RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest(name = "{0} is negative {1}, zero {2}, positive {3}")
    @CsvSource({"-1, true, false, false", "0, false, true, false", "1, false, false, true"})
    void anAmountHasASign(long fen, boolean negative, boolean zero, boolean positive) {
        Money money = Money.fen(fen);
        assertThat(money.isNegative()).isEqualTo(negative);
        assertThat(money.isZero()).isEqualTo(zero);
        assertThat(money.isPositive()).isEqualTo(positive);
        assertThat(money.negated()).isEqualTo(Money.fen(-fen));
    }

    @ParameterizedTest(name = "of {0} and {1} the smaller is {2}, the larger {3}")
    @CsvSource({"1, 2, 1, 2", "2, 1, 1, 2", "-3, 2, -3, 2", "4, 4, 4, 4"})
    void amountsAreOrdered(long one, long other, long smaller, long larger) {
        assertThat(Money.fen(one).min(Money.fen(other))).isEqualTo(Money.fen(smaller));
        assertThat(Money.fen(one).max(Money.fen(other))).isEqualTo(Money.fen(larger));
        assertThat(Money.fen(one).compareTo(Money.fen(other))).isEqualTo(Long.compare(one, other));
    }

    @Test
    void currenciesDoNotMix() {
        Money yuan = Money.fen(1);
        Money yen = Money.ofMinor(1, JPY);
        String rule = "currency: CNY and JPY do not mix";
        assertThatThrownBy(() -> yuan.plus(yen)).hasMessage(rule);
        assertThatThrownBy(() -> yuan.minus(yen)).hasMessage(rule);
        assertThatThrownBy(() -> yuan.min(yen)).hasMessage(rule);
        assertThatThrownBy(() -> yuan.max(yen)).hasMessage(rule);
        assertThatThrownBy(() -> yuan.compareTo(yen)).hasMessage(rule);
        assertThat(yuan).isNotEqualTo(yen);
        assertThat(Money.zero(KWD)).isNotEqualTo(Money.zero(JPY));
    }

    @Test
    void whatDoesNotFitIsNeverCutOff() {
        Money most = Money.fen(Long.MAX_VALUE);
        Money least = Money.fen(Long.MIN_VALUE);
        assertThatThrownBy(() -> most.plus(Money.fen(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> least.minus(Money.fen(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(least::negated).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(BigDecimal.TEN, RoundingMode.HALF_UP))
                .isInstanceOf(ArithmeticException.class);
        assertThat(most.minus(Money.fen(1)).plus(Money.fen(1))).isEqualTo(most);
    }

    @Test
    void addingAndTakingAwayAgainIsNothing() {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            Money one = Money.fen(random.nextInt());
            Money other = Money.fen(random.nextInt());
            assertThat(one.plus(other).minus(other)).isEqualTo(one);
            assertThat(one.minus(other)).isEqualTo(other.minus(one).negated());
            assertThat(one.min(other).plus(one.max(other))).isEqualTo(one.plus(other));
        }
    }
}
