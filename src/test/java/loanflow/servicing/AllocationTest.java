package loanflow.servicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import loanflow.money.AnnualRate;
import loanflow.money.DayCount;
import loanflow.money.EqualInstalments;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;

/** Allocation in pure Java: the order, and what must hold for any payment. */
class AllocationTest {

    private static final LocalDate PAYOUT = LocalDate.of(2026, 1, 15);

    @Test
    void costsComeFirstThenTheOldestInstalmentWithPenaltyInterestPrincipal() {
        LoanAccount account = account(1_000_000, 2400, 12, 5_000, 1_441);

        Allocation allocation = Allocation.of(account, Money.fen(5_000 + 1_441 + 20_000 + 10), PAYOUT.plusMonths(2));

        assertThat(allocation.costs()).isEqualTo(Money.fen(5_000));
        assertThat(allocation.penalty()).isEqualTo(Money.fen(1_441));
        assertThat(allocation.interest()).isEqualTo(Money.fen(20_000));
        assertThat(allocation.principal()).isEqualTo(Money.fen(10));
        assertThat(allocation.account().instalments().get(1).openInterest()).isEqualTo(Money.fen(18_509));
    }

    @Test
    void anInstalmentIsPaidOnlyInFull() {
        LoanAccount account = account(1_000_000, 2400, 12, 0, 0);
        LocalDate due = PAYOUT.plusMonths(1);

        assertThat(Allocation.of(account, Money.fen(94_559), due).account().daysPastDue(due.plusDays(1)))
                .contains(1L);
        assertThat(Allocation.of(account, Money.fen(94_560), due).account().daysPastDue(due.plusDays(1)))
                .contains(-27L);
    }

    @Test
    void aNegativePaymentIsADefect() {
        assertThatThrownBy(() -> Allocation.of(account(1_000_000, 2400, 12, 0, 0), Money.fen(-1), PAYOUT))
                .hasMessageContaining("must not be negative");
    }

    @Test
    void partsAndAdvanceAlwaysSumToThePaymentAndNothingIsEverNegative() {
        Random random = new Random(101);
        for (int i = 0; i < 10_000; i++) {
            LoanAccount before = random(random);
            Money amount = Money.fen(random.nextInt(2_000_000));
            Allocation allocation = Allocation.of(before, amount, afterFirstDue(random));

            assertThat(allocation
                            .costs()
                            .plus(allocation.penalty())
                            .plus(allocation.interest())
                            .plus(allocation.principal())
                            .plus(allocation.advanceChange(before)))
                    .isEqualTo(amount);
            assertThat(allocation.account().advance().isNegative()).isFalse();
            assertThat(allocation.account().instalments())
                    .allMatch(line -> !line.openPenalty().isNegative()
                            && !line.openInterest().isNegative()
                            && !line.openPrincipal().isNegative());
        }
    }

    @Test
    void exactlyThePayOffSettlesAndAFenLessDoesNot() {
        Random random = new Random(103);
        for (int i = 0; i < 10_000; i++) {
            LoanAccount before = random(random);
            LocalDate today = afterFirstDue(random);
            Money payOff = before.payOff(today);

            Allocation settled = Allocation.of(before, payOff, today);
            assertThat(settled.settled()).isTrue();
            assertThat(settled.account().instalments()).allMatch(OpenInstalment::isPaid);
            assertThat(settled.account().advance()).isEqualTo(Money.fen(0));
            assertThat(Allocation.of(before, payOff.minus(Money.fen(1)), today).settled())
                    .isFalse();
        }
    }

    @Test
    void anyOrderOfTheSamePaymentsOfADayEndsEqual() {
        Random random = new Random(107);
        for (int i = 0; i < 10_000; i++) {
            LoanAccount before = random(random);
            LocalDate today = afterFirstDue(random);
            List<Money> payments = new ArrayList<>();
            for (int k = 0; k < 4; k++) {
                payments.add(Money.fen(1 + random.nextInt(60_000)));
            }
            if (payments.stream().reduce(Money::plus).orElseThrow().compareTo(before.payOff(today)) >= 0) {
                continue; // A settled loan takes no further payment.
            }
            LoanAccount inOrder = payAll(before, payments, today);
            Collections.shuffle(payments, random);

            assertThat(payAll(before, payments, today)).isEqualTo(inOrder);
        }
    }

    @Test
    void thePayOffNeverExceedsWhatWaitingWouldCost() {
        Random random = new Random(109);
        for (int i = 0; i < 10_000; i++) {
            LoanAccount account = random(random);
            Money waiting =
                    account.instalments().stream().map(OpenInstalment::open).reduce(account.costsOpen(), Money::plus);

            assertThat(account.payOff(afterFirstDue(random))).isLessThanOrEqualTo(waiting);
        }
    }

    private static LoanAccount payAll(LoanAccount account, List<Money> payments, LocalDate today) {
        LoanAccount after = account;
        for (Money payment : payments) {
            after = Allocation.of(after, payment, today).account();
        }
        return after;
    }

    /** Penalty exists only on what is past due. */
    private static LocalDate afterFirstDue(Random random) {
        return PAYOUT.plusDays(32 + random.nextInt(500));
    }

    private static LoanAccount random(Random random) {
        return account(
                50_000 + random.nextInt(1_000_000),
                random.nextInt(3_601),
                1 + random.nextInt(24),
                random.nextInt(3) == 0 ? random.nextInt(10_000) : 0,
                random.nextInt(3) == 0 ? random.nextInt(10_000) : 0);
    }

    private static LoanAccount account(long principal, long bps, int months, long costs, long penaltyOnFirst) {
        List<OpenInstalment> lines =
                EqualInstalments.schedule(Money.fen(principal), AnnualRate.bps(bps), months, PAYOUT)
                        .instalments()
                        .stream()
                        .map(line -> new OpenInstalment(
                                line.number(),
                                line.dueDate(),
                                line.principal(),
                                line.interest(),
                                Money.fen(line.number() == 1 ? penaltyOnFirst : 0),
                                Money.fen(0),
                                Money.fen(0),
                                Money.fen(0)))
                        .toList();
        return new LoanAccount(
                "loan", AnnualRate.bps(bps), DayCount.ACT_360, PAYOUT, Money.fen(costs), Money.fen(0), lines);
    }
}
