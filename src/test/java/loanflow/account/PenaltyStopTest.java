package loanflow.account;

import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.refusals;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import loanflow.account.AccountEvent.BuyBack;
import loanflow.account.AccountEvent.ChargeOff;
import loanflow.account.AccountEvent.PenaltyStop;
import loanflow.account.AccountEvent.Sale;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days without penalty: 100.00 due on 10 February cost 6.6667 cents a day, so 1.33 for the twenty days to 2 March. */
class PenaltyStopTest {

    @ParameterizedTest(name = "stopped from {0} to {1}: {2} days cost {3}")
    @CsvSource({
        "02-11, 02-11, 19, 1.27",
        "02-11, 03-02, 0, 0.00",
        "02-12, 03-02, 1, 0.07",
        "02-11, 03-01, 1, 0.07",
        "02-21, 02-25, 15, 1.00",
        "03-02, 03-02, 19, 1.27",
        "03-03, 03-10, 20, 1.33",
        "01-15, 02-10, 20, 1.33",
        "01-15, 02-11, 19, 1.27",
        "02-21, , 10, 0.67",
        "01-01, , 0, 0.00"
    })
    void bothEndsOfAStopAreStopped(String from, String to, int days, String penalty) {
        AccountState state = loan().then(stop("s", "02-01", from, to)).on("03-02");
        assertThat(state.outstanding().penalty()).isEqualTo(eur(penalty));
        assertThat(state.transactions().stream()
                        .filter(one -> one.type().equals("PENALTY_CHARGED"))
                        .count())
                .isEqualTo(days);
    }

    @ParameterizedTest(name = "{0} to {1} and {2} to {3}: {4}")
    @CsvSource({
        "02-11, 02-15, 02-14, 02-20, 0.67",
        "02-11, 02-15, 02-16, 02-20, 0.67",
        "02-11, 02-15, 02-17, 02-20, 0.73",
        "02-11, 02-20, 02-13, 02-14, 0.67",
        "02-17, 02-20, 02-11, 02-15, 0.73",
        "02-11, 02-20, 02-21, , 0.00"
    })
    void severalStopsCountEachDayOnce(String from, String to, String again, String until, String penalty) {
        AccountState state = loan().then(stop("s1", "02-01", from, to))
                .then(stop("s2", "02-02", again, until))
                .on("03-02");
        assertThat(state.outstanding().penalty()).isEqualTo(eur(penalty));
    }

    @Test
    void aStopThatReachesBackTurnsPenaltyThatWasPaidIntoPrincipal() {
        Loans loan = loan().pay("p", "02-20", "40");
        assertThat(loan.on("03-01").instalments().get(0).paid().penalty()).isEqualTo(eur("0.67"));
        InstalmentState first = loan.then(stop("s", "03-01", "02-11", null))
                .on("03-01")
                .instalments()
                .get(0);
        assertThat(first.paid().penalty()).isEqualTo(eur("0"));
        assertThat(first.outstanding().total()).isEqualTo(eur("60"));
    }

    @Test
    void theBooksTakeBackWhatAStopTookBack() {
        AccountState before = loan().on("02-13");
        AccountState after = loan().then(stop("s", "02-13", "02-12", null)).on("02-13");
        assertThat(Corrections.between(before, after, "s"))
                .extracting(Correction::key, Correction::place, Correction::difference)
                .containsExactlyInAnyOrder(
                        tuple("penalty-2025-02-12", "account PENALTY_INCOME", eur("0.06")),
                        tuple("penalty-2025-02-12", "account PENALTY_RECEIVABLE", eur("-0.06")),
                        tuple("penalty-2025-02-13", "account PENALTY_INCOME", eur("0.07")),
                        tuple("penalty-2025-02-13", "account PENALTY_RECEIVABLE", eur("-0.07")));
    }

    @Test
    void beforeThePayoutThereIsNothingToStop() {
        AccountState state = loan().then(stop("s", "01-09", "01-09", null)).on("03-02");
        assertThat(refusals(state)).containsExactly("s on NOT_DISBURSED");
        assertThat(state.outstanding().penalty()).isEqualTo(eur("1.33"));
    }

    @Test
    void aStopOnASoldLoanIsRefusedAndStopsNothing() {
        AccountState state = loan().then(new Sale(stamp("sale", "02-25"), eur("40"), "buyer"))
                .then(stop("s", "02-26", "02-11", null))
                .on("03-02");
        assertThat(refusals(state)).containsExactly("s loan LOAN_SOLD");
        assertThat(state.outstanding().penalty()).isEqualTo(eur("1.00"));
    }

    @Test
    void afterABuyBackAStopReachesBackOverTheSale() {
        AccountState state = loan().then(new Sale(stamp("sale", "02-25"), eur("40"), "buyer"))
                .then(new BuyBack(stamp("back", "03-01"), eur("45")))
                .then(stop("s", "03-02", "02-11", null))
                .on("03-02");
        assertThat(state.refusals()).isEmpty();
        assertThat(state.outstanding().penalty()).isEqualTo(eur("0"));
    }

    @Test
    void aChargedOffLoanMayBeSparedItsOldPenalty() {
        AccountState state = loan().then(new ChargeOff(stamp("off", "02-20")))
                .then(stop("s", "02-25", "02-16", null))
                .on("03-02");
        assertThat(state.refusals()).isEmpty();
        assertThat(state.outstanding().penalty()).isEqualTo(eur("0.33"));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource(nullValues = "takes", textBlock = """
            02-15, 02-14, s to ENDS_BEFORE_IT_BEGINS
            02-15, 02-15, takes
            02-15, 02-16, takes
            """)
    void aStopMayBeOneDayAndNotLess(String from, String to, String refusal) {
        AccountState state = loan().then(stop("s", "02-12", from, to)).on("02-20");
        assertThat(refusals(state)).isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    /** Adding a stop never makes a loan dearer, and the cost is that of the days that no stop names. */
    @Test
    void anyStopsCostExactlyTheDaysOutsideThem() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<int[]> windows = new ArrayList<>();
            Loans loan = loan();
            Money before = eur("1.33");
            for (int i = 0; i < 3; i++) {
                int from = random.nextInt(25);
                int to = from + random.nextInt(8);
                windows.add(new int[] {from, to});
                loan.then(new PenaltyStop(
                        stamp("s" + i, "02-01"),
                        day("02-08").plusDays(from),
                        day("02-08").plusDays(to)));
                Money now = loan.on("03-02").outstanding().penalty();
                assertThat(now).as("seed %s", seed).isLessThanOrEqualTo(before);
                before = now;
            }
            long days = IntStream.rangeClosed(3, 22)
                    .filter(day -> windows.stream().noneMatch(window -> window[0] <= day && day <= window[1]))
                    .count();
            long cents = (10_000 * days * 24 + 18_000) / 36_000;
            assertThat(before).as("seed %s", seed).isEqualTo(Money.ofMinor(cents, Loans.EUR));
        }
    }

    private static PenaltyStop stop(String key, String on, String from, String to) {
        return new PenaltyStop(stamp(key, on), day(from), to == null ? null : day(to));
    }

    private static Loans loan() {
        return new Loans().penalty("24").payout("01-10", "300");
    }
}
