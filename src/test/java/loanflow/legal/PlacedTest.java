package loanflow.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import loanflow.money.Money;
import loanflow.servicing.Receipt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which money is an agency's merit, and what it gets of it. */
class PlacedTest {

    @ParameterizedTest(name = "placed on the 2nd, back on {0}: money of the {1} is covered: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 1, false", "-, 2, false", "-, 3, true", "-, 28, true",
                "5, 4, true", "5, 5, false", "5, 6, false", "2, 2, false"
            })
    void moneyIsCoveredWhileTheAgencyHasTheClaim(@Nullable Integer back, int on, boolean covered) {
        Placed placed = new Placed("p", 2_500, day(2), back == null ? null : day(back));
        assertThat(placed.covers(new Receipt("r", day(on), Money.fen(1)))).isEqualTo(covered);
    }

    @ParameterizedTest(name = "{0} fen at {1} basis points: {2}")
    @CsvSource({"10000, 2500, 2500", "3, 2500, 0", "99, 3333, 32", "10000, 0, 0", "10000, 5000, 5000"})
    void theFeeIsTheShareRoundedDown(long kept, int share, long fee) {
        assertThat(new Placed("p", share, day(2), null).feeOf(Money.fen(kept))).isEqualTo(Money.fen(fee));
    }

    @Test
    void anAmountBeyondAllReasonIsNoSilentOverflow() {
        Placed placed = new Placed("p", 5_000, day(2), null);
        assertThatThrownBy(() -> placed.feeOf(Money.fen(Long.MAX_VALUE / 2))).isInstanceOf(ArithmeticException.class);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
