package loanflow.account;

import static loanflow.account.Loans.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import loanflow.account.AccountEvent.PayOff;
import loanflow.account.AccountEvent.RateChange;
import loanflow.account.Recalculation.Excess;
import loanflow.account.Recalculation.Rest;
import loanflow.money.AnnualRate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Interest that follows the balance of each day: 1,200 at 12 % in three months from 1 January. */
class RecalculationTest {

    @Nested
    class InACumulativeSchedule {

        @Test
        void whoPaysByThePlanPaysThePlan() {
            assertThat(Loans.lines(cumulative(Excess.SMALLER_INSTALMENTS)
                            .pay("p", "02-01", "408.18")
                            .on("02-01")))
                    .containsExactly(
                            "02-01 395.95+12.23+0.00+0.00 paid 408.18",
                            "03-01 400.78+7.40+0.00+0.00 paid 0.00",
                            "04-01 403.27+4.11+0.00+0.00 paid 0.00");
        }

        @Test
        void aPartThatComesEarlyBearsNoInterestFromItsDay() {
            // 20 days on 1,200 make 7.89, 11 days on 1,100 make 3.98.
            assertThat(Loans.lines(cumulative(Excess.SMALLER_INSTALMENTS)
                            .pay("p", "01-21", "100")
                            .on("01-21")))
                    .containsExactly(
                            "02-01 396.31+11.87+0.00+0.00 paid 100.00",
                            "03-01 400.78+7.40+0.00+0.00 paid 0.00",
                            "04-01 402.91+4.11+0.00+0.00 paid 0.00");
        }

        @Test
        void withoutTheTermTheSamePartChangesNothing() {
            assertThat(Loans.lines(plain().cumulative().pay("p", "01-21", "100").on("01-21"))
                            .get(0))
                    .isEqualTo("02-01 395.95+12.23+0.00+0.00 paid 100.00");
        }

        @Test
        void moneyThatComesEarlyRepaysPrincipalBeforeInterest() {
            AccountState state = cumulative(Excess.SMALLER_INSTALMENTS)
                    .pay("p", "01-21", "100")
                    .on("01-21");
            assertThat(Loans.allocation(state, "p"))
                    .containsExactly(java.util.Map.entry("IN_ADVANCE_PRINCIPAL", "100.00"));
        }

        @Test
        void latePrincipalBearsInterestUntilTodayAndNoLonger() {
            // Ten days on 1,200, then as if what is late were paid today.
            assertThat(Loans.lines(cumulative(Excess.SMALLER_INSTALMENTS).on("02-11")))
                    .containsExactly(
                            "02-01 395.95+12.23+0.00+0.00 paid 0.00",
                            "03-01 399.47+8.71+0.00+0.00 paid 0.00",
                            "04-01 404.58+4.12+0.00+0.00 paid 0.00");
        }

        @Test
        void eachInstalmentThatFallsDueMeanwhileStaysLateToo() {
            assertThat(Loans.lines(cumulative(Excess.SMALLER_INSTALMENTS).on("03-15")))
                    .containsExactly(
                            "02-01 395.95+12.23+0.00+0.00 paid 0.00",
                            "03-01 397.13+11.05+0.00+0.00 paid 0.00",
                            "04-01 406.92+7.79+0.00+0.00 paid 0.00");
        }

        @Test
        void excessMakesTheLaterInstalmentsSmaller() {
            assertThat(Loans.lines(cumulative(Excess.SMALLER_INSTALMENTS)
                            .pay("p", "02-01", "600")
                            .on("02-01")))
                    .containsExactly(
                            "02-01 587.77+12.23+0.00+0.00 paid 600.00",
                            "03-01 305.16+5.64+0.00+0.00 paid 0.00",
                            "04-01 307.07+3.13+0.00+0.00 paid 0.00");
        }

        @Test
        void excessMakesTheNextInstalmentsLess() {
            assertThat(Loans.lines(cumulative(Excess.NEXT_INSTALMENTS)
                            .pay("p", "02-01", "600")
                            .on("02-01")))
                    .containsExactly(
                            "02-01 587.77+12.23+0.00+0.00 paid 600.00",
                            "03-01 210.72+5.64+0.00+0.00 paid 0.00",
                            "04-01 401.51+4.09+0.00+0.00 paid 0.00");
        }

        @Test
        void excessMakesTheInstalmentsFewer() {
            assertThat(Loans.lines(cumulative(Excess.FEWER_INSTALMENTS)
                            .pay("p", "02-01", "900")
                            .on("02-01")))
                    .containsExactly(
                            "02-01 887.77+12.23+0.00+0.00 paid 900.00", "03-01 312.23+2.87+0.00+0.00 paid 0.00");
        }

        @Test
        void anInstalmentThatIsPaidWholeBeforeItsDayKeepsItsInterestToThatDay() {
            // 20 days on 1,200 and 11 days on 700: all 500 are here, whatever they are booked as.
            AccountState state = cumulative(Excess.SMALLER_INSTALMENTS)
                    .pay("p", "01-21", "500")
                    .on("02-20");
            assertThat(Loans.lines(state))
                    .containsExactly(
                            "02-01 489.58+10.42+0.00+0.00 paid 500.00",
                            "03-01 354.11+6.54+0.00+0.00 paid 0.00",
                            "04-01 356.31+3.63+0.00+0.00 paid 0.00");
            assertThat(state.instalments().get(0).completedOn()).isEqualTo(Loans.day("01-21"));
        }

        @Test
        void feesOfTheInstalmentArePaidAndLowerNoBalance() {
            // 110 come, 10 are the fee's.
            assertThat(Loans.lines(cumulative(Excess.SMALLER_INSTALMENTS)
                                    .charge("fee", "01-02", Component.FEE, "01-15", "10")
                                    .pay("p", "01-21", "110")
                                    .on("01-21"))
                            .get(0))
                    .isEqualTo("02-01 396.31+11.87+10.00+0.00 paid 110.00");
        }

        @Test
        void moreThanTheWholeLoanIsOverpaid() {
            AccountState state = cumulative(Excess.FEWER_INSTALMENTS)
                    .pay("p", "02-01", "1300")
                    .on("02-01");
            assertThat(Loans.lines(state)).containsExactly("02-01 1200.00+12.23+0.00+0.00 paid 1212.23");
            assertThat(state.overpaid()).isEqualTo(eur("87.77"));
        }

        @Test
        void anotherRateDoesNotReachBack() {
            Loans loan = cumulative(Excess.SMALLER_INSTALMENTS)
                    .then(new RateChange(Loans.stamp("r", "01-10"), Loans.day("02-01"), AnnualRate.percent("0")));
            assertThat(Loans.lines(loan.on("01-10")))
                    .containsExactly(
                            "02-01 395.95+12.23+0.00+0.00 paid 0.00",
                            "03-01 402.03+0.00+0.00+0.00 paid 0.00",
                            "04-01 402.02+0.00+0.00+0.00 paid 0.00");
        }
    }

    @Nested
    class InAProgressiveSchedule {

        @Test
        void anInstalmentPaidWholeBeforeItsDayOwesForTheDaysUsedAndTheNextForTheRest() {
            // 15 of 31 days make 5.81; the next asks for 16 of 31 days of January and all of February.
            assertThat(Loans.lines(progressive(Rest.DAY, Rest.DAY)
                            .pay("p", "01-16", "408.03")
                            .on("01-16")))
                    .containsExactly(
                            "02-01 402.22+5.81+0.00+0.00 paid 408.03",
                            "03-01 395.93+12.10+0.00+0.00 paid 0.00",
                            "04-01 401.85+4.02+0.00+0.00 paid 0.00");
        }

        @Test
        void whereAPeriodRestsMoneyLowersTheBalanceAtItsEnd() {
            assertThat(Loans.lines(progressive(Rest.PERIOD, Rest.DAY)
                            .pay("p", "01-16", "408.03")
                            .on("01-16")))
                    .containsExactly(
                            "02-01 396.03+12.00+0.00+0.00 paid 408.03",
                            "03-01 399.99+8.04+0.00+0.00 paid 0.00",
                            "04-01 403.98+4.04+0.00+0.00 paid 0.00");
        }

        @Test
        void aPayOffCostsTheDaysUsed() {
            assertThat(progressive(Rest.DAY, Rest.DAY).quote("01-16").total()).isEqualTo(eur("1205.81"));
        }

        @Test
        void aPayOffCostsTheRunningPeriodWhereThatIsAgreed() {
            Loans loan = progressive(Rest.DAY, Rest.PERIOD);
            assertThat(loan.quote("01-16").total()).isEqualTo(eur("1212.00"));
            loan.then(new PayOff(Loans.stamp("off", "01-16"), eur("1212")));
            assertThat(Loans.lines(loan.on("06-30")))
                    .containsExactly(
                            "02-01 396.03+12.00+0.00+0.00 paid 408.03",
                            "03-01 408.03+0.00+0.00+0.00 paid 408.03",
                            "04-01 395.94+0.00+0.00+0.00 paid 395.94");
        }

        @Test
        void aCentLessDoesNotPayOff() {
            AccountState state = progressive(Rest.DAY, Rest.PERIOD)
                    .then(new PayOff(Loans.stamp("off", "01-16"), eur("1211.99")))
                    .on("01-16");
            assertThat(Loans.refusals(state)).containsExactly("off amount LESS_THAN_PAY_OFF");
        }

        private Loans progressive(Rest rest, Rest payOff) {
            return new Loans()
                    .interest(InterestMethod.EQUAL_INSTALMENTS, "12", YearBasis.THIRTY_360)
                    .follows(rest, payOff, Excess.SMALLER_INSTALMENTS)
                    .payout("01-01", "1200");
        }
    }

    @Test
    void interestThatHangsOnNoBalanceCannotFollowIt() {
        assertThatThrownBy(() -> new Loans()
                        .interest(InterestMethod.FLAT, "12", YearBasis.ACT_365)
                        .follows(Rest.DAY, Rest.DAY, Excess.NEXT_INSTALMENTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recalculation: interest must be on the balance");
    }

    @Test
    void moneyThatWaitsLowersNoBalance() {
        assertThatThrownBy(() -> plain().follows(Rest.DAY, Rest.DAY, Excess.NEXT_INSTALMENTS)
                        .waits()
                        .terms())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recalculation: money that waits does not lower the balance");
    }

    private static Loans cumulative(Excess excess) {
        return plain().cumulative().follows(Rest.DAY, Rest.DAY, excess);
    }

    private static Loans plain() {
        return new Loans()
                .interest(InterestMethod.EQUAL_INSTALMENTS, "12", YearBasis.ACT_365)
                .payout("01-01", "1200");
    }
}
