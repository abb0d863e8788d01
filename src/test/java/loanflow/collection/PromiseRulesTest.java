package loanflow.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import loanflow.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of each limit of DOMAIN §3.2. */
class PromiseRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @ParameterizedTest(name = "{0}, in {1} days, {2} fen, {3} before: {4}")
    @CsvSource({
        "S1, 0, 50000, 0, NONE",
        "S1, 3, 50000, 1, NONE",
        "S1, 4, 50000, 0, PROMISE_DATE",
        "S3, 3, 50000, 0, NONE",
        "S3, 4, 50000, 0, PROMISE_DATE",
        "M2, 7, 50000, 0, NONE",
        "M2, 8, 50000, 0, PROMISE_DATE",
        "M7, 7, 50000, 0, NONE",
        "S1, -1, 50000, 0, PROMISE_DATE",
        "S1, 1, 0, 0, PROMISE_AMOUNT",
        "S1, 1, 1, 0, NONE",
        "S1, 1, 50000, 2, PROMISES_USED_UP",
    })
    void aPromiseIsTakenWithinItsWindowAndTwiceInThirtyDays(
            String stage, int inDays, long fen, long before, String refusal) {
        assertThat(PromiseRules.refusal(stage, Money.fen(fen), TODAY.plusDays(inDays), before, TODAY)
                        .orElse("NONE"))
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({"50000, 45000, true", "50000, 44999, false", "33333, 30000, true", "33333, 29999, false"})
    void nineTenthsKeepAPromise(long promised, long paid, boolean kept) {
        assertThat(PromiseRules.isKept(Money.fen(promised), Money.fen(paid))).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, true"})
    void thereIsOneDayOfGrace(int daysAfter, boolean over) {
        assertThat(PromiseRules.isOver(TODAY, TODAY.plusDays(daysAfter))).isEqualTo(over);
    }
}
