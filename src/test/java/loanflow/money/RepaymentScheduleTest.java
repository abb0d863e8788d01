package loanflow.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepaymentScheduleTest {

    private static final LocalDate PAYOUT = LocalDate.of(2026, 3, 1);

    @Test
    void instalmentsMustRepayExactlyThePrincipal() {
        assertThatThrownBy(() -> new RepaymentSchedule(Money.fen(101), PAYOUT, List.of(line(1, 1, 100))))
                .hasMessageContaining("repay 1.00 CNY of 1.01 CNY");
    }

    @Test
    void instalmentsMustBeInOrderAndAfterThePayout() {
        assertThatThrownBy(
                        () -> new RepaymentSchedule(Money.fen(200), PAYOUT, List.of(line(1, 2, 100), line(2, 2, 100))))
                .hasMessageContaining("not in order at number 2");
        assertThatThrownBy(() -> new RepaymentSchedule(Money.fen(100), PAYOUT, List.of(line(2, 1, 100))))
                .hasMessageContaining("not in order at number 1");
        assertThatThrownBy(() -> new RepaymentSchedule(Money.fen(100), PAYOUT, List.of(line(1, 0, 100))))
                .hasMessageContaining("not in order at number 1");
    }

    @Test
    void aScheduleNeedsPrincipalAndInstalments() {
        assertThatThrownBy(() -> new RepaymentSchedule(Money.fen(0), PAYOUT, List.of(line(1, 1, 0))))
                .hasMessageContaining("principal");
        assertThatThrownBy(() -> new RepaymentSchedule(Money.fen(1), PAYOUT, List.of()))
                .hasMessageContaining("at least one");
    }

    @Test
    void anInstalmentHasANumberAndNoNegativePart() {
        assertThatThrownBy(() -> line(0, 1, 100)).hasMessageContaining("start at 1");
        assertThatThrownBy(() -> line(1, 1, -1)).hasMessageContaining("must not be negative");
        assertThatThrownBy(() -> new Instalment(1, PAYOUT, Money.fen(1), Money.fen(-1)))
                .hasMessageContaining("must not be negative");
    }

    @Test
    void balancesFallInstalmentByInstalment() {
        RepaymentSchedule schedule =
                new RepaymentSchedule(Money.fen(300), PAYOUT, List.of(line(1, 1, 100), line(2, 2, 200)));

        assertThat(schedule.balanceAfter(0)).isEqualTo(Money.fen(300));
        assertThat(schedule.balanceAfter(1)).isEqualTo(Money.fen(200));
        assertThat(schedule.balanceAfter(2)).isEqualTo(Money.fen(0));
        assertThat(schedule.levelInstalment()).isEqualTo(Money.fen(107));
        assertThat(schedule.totalInterest()).isEqualTo(Money.fen(14));
        assertThat(schedule.last().number()).isEqualTo(2);
    }

    private static Instalment line(int number, int months, long principal) {
        return new Instalment(number, PAYOUT.plusMonths(months), Money.fen(principal), Money.fen(7));
    }
}
