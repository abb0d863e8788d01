package loanflow.account;

import static loanflow.account.ByTheDay.interest;
import static loanflow.account.ByTheDay.loan;
import static loanflow.account.ByTheDay.principal;
import static loanflow.account.ByTheDay.sum;
import static loanflow.account.ByTheDay.sums;
import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import loanflow.account.AccountEvent.Chargeback;
import loanflow.account.AccountEvent.ReAge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Re-aging asks for each day once and loses none: 1,200 in three months from 1 January, a thousandth a day. */
class ReAgedInterestTest {

    /** 37.20 came back on 11 February, before it 10 days on 800, after it 28 on 1,200 up to the new due date. */
    @ParameterizedTest
    @ValueSource(strings = {"02-21", "03-01", "03-11"})
    void interestThatWasChargedBackIsOwedWithTheFirstNewInstalment(String look) {
        AccountState state = reAged(chargedBack(loan()), "02-21", "03-11").on(look);
        assertThat(principal(state)).isEqualTo("400.00 0.00 600.00 0.00 600.00");
        assertThat(interest(state)).isEqualTo(sums("31x1200||31x1200 10x800 28x1200||31x600"));
    }

    @Test
    void reAgingAgainTakesItAlong() {
        Loans loan = reAged(reAged(chargedBack(loan()), "02-21", "03-11"), "02-26", "03-21");
        AccountState state = loan.on("03-21");
        assertThat(principal(state)).isEqualTo("400.00 0.00 0.00 600.00 0.00 0.00 600.00");
        assertThat(interest(state)).isEqualTo(sums("31x1200|||31x1200 10x800 38x1200|||31x600"));
    }

    @Test
    void aPayOffAsksForItToo() {
        assertThat(reAged(chargedBack(loan()), "02-21", "03-11").quote("02-21").total())
                .isEqualTo(chargedBack(loan()).quote("02-21").total())
                .isEqualTo(eur("1200").plus(sum("31x1200 10x800 10x1200")));
    }

    /** Where interest stays as the schedule says, 38 days on all that is open, and what came back. */
    @Test
    void withoutRecalculationItIsOwedAsWell() {
        AccountState state = reAged(chargedBack(fixed()), "02-21", "03-11").on("03-11");
        assertThat(interest(state)).isEqualTo(sums("31x1200||31x1200 38x1200||31x600"));
    }

    /** 37.20 are income of February already; on 11 March only what the days cost becomes income. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theBooksTakeItOnce(boolean follows) {
        Loans loan = reAged(chargedBack(follows ? loan() : fixed()), "02-21", "03-11");
        AccountState state = loan.on("03-11");
        assertThat(Loans.transaction(state, "interest-2025-03-11").amount())
                .isEqualTo(follows ? sum("10x800 28x1200") : sum("38x1200"));
        assertThat(state.transactions()).noneMatch(one -> one.key().equals("interest-2025-03-01"));
    }

    private static Loans chargedBack(Loans loan) {
        return loan.chargebackOrder(Component.INTEREST, Component.PRINCIPAL)
                .pay("p", "02-01", "437.20")
                .then(new Chargeback(stamp("b", "02-11"), eur("437.20"), "p"));
    }

    private static Loans fixed() {
        return new Loans()
                .interest(InterestMethod.EQUAL_PRINCIPAL, "36.5", YearBasis.ACT_365)
                .payout("01-01", "1200");
    }

    private static Loans reAged(Loans loan, String on, String start) {
        return loan.then(new ReAge(stamp("aged " + on, on), day(start), 1, Frequency.MONTHS, 2, null));
    }
}
