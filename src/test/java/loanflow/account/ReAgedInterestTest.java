package loanflow.account;

import static loanflow.account.ByTheDay.interest;
import static loanflow.account.ByTheDay.loan;
import static loanflow.account.ByTheDay.pays;
import static loanflow.account.ByTheDay.principal;
import static loanflow.account.ByTheDay.sum;
import static loanflow.account.ByTheDay.sums;
import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import loanflow.account.AccountEvent.Chargeback;
import loanflow.account.AccountEvent.Disbursement;
import loanflow.account.AccountEvent.RateChange;
import loanflow.account.AccountEvent.ReAge;
import loanflow.account.AccountEvent.ReAmortization;
import loanflow.account.AccountEvent.TermChange;
import loanflow.account.AccountEvent.Waiver;
import loanflow.account.Recalculation.Excess;
import loanflow.account.Recalculation.Rest;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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

    @Test
    void whatIsGivenUpOfItIsNotAskedForAgain() {
        Loans loan = chargedBack(loan())
                .then(new Waiver(stamp("w", "02-15"), Component.INTEREST, eur("17.20"), "supervisor"));
        List<Money> interest = interest(reAged(loan, "02-21", "03-11").on("03-11"));
        assertThat(interest.get(1)).isEqualTo(eur("17.20"));
        assertThat(interest.get(2)).isEqualTo(sum("31x1200 10x800 28x1200").minus(eur("17.20")));
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

    /** What is owed after re-aging goes to an old instalment's day and bears interest with the new ones. */
    @Test
    void aChargebackAfterReAgingDoublesNoDay() {
        Loans loan = reAged(pays(loan(), "02-01 437.20"), "02-11", "03-11")
                .then(new Chargeback(stamp("b", "02-21"), eur("100"), null));
        AccountState state = loan.on("02-21");
        assertThat(principal(state)).isEqualTo("400.00 100.00 400.00 0.00 400.00");
        assertThat(interest(state)).isEqualTo(sums("31x1200||20x800 8x900 10x800||31x400"));
        assertThat(loan.quote("02-26").interestUsed()).isEqualTo(sum("20x800 5x900"));
    }

    /** Two new instalments on 1 March and 1 April; nothing is asked for days that were paid with a closed one. */
    @ParameterizedTest(name = "{0} rest, {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            DAY;    01-11 412;                10x1200||21x800 28x800||31x400
            DAY;    01-11 412, 01-16 404;     10x1200|5x800|44x400||31x200
            DAY;    01-11 812;                10x1200||49x400||31x200
            DAY;    01-11 100;                ||10x1200 49x1100||31x550
            PERIOD; 01-11 437.20;             31x1200||28x800||31x400
            PERIOD; 01-11 837.20;             31x1200||28x400||31x200
            """)
    void daysThatWerePaidEarlyAreNotAskedForTwice(Rest rest, String payments, String expected) {
        AccountState state =
                reAged(pays(loan(rest, Rest.DAY), payments), "01-21", "03-01").on("01-21");
        assertThat(interest(state)).isEqualTo(sums(expected));
    }

    /** By the schedule a closed instalment has paid its whole period; there may be no day left before the next due date. */
    @ParameterizedTest(name = "{0}, new ones from {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            01-11 437.20;         03-01; 31x1200||28x800||31x400
            01-11 437.20;         02-11; 31x1200|10x800||28x400|
            01-11 437.20;         01-25; 31x1200||24x400||
            01-11 859.60;         03-01; 31x1200|28x800|||31x200
            01-11 859.60;         03-11; 31x1200|28x800|10x400||31x200
            """)
    void aScheduleAsksForNoDayOfAPeriodThatIsPaid(String payments, String start, String expected) {
        Loans loan = reAged(pays(fixed(), payments), "01-21", start);
        assertThat(interest(loan.on("01-21")).stream().filter(money -> !money.isZero()))
                .containsExactlyElementsOf(
                        sums(expected).stream().filter(money -> !money.isZero()).toList());
        assertThat(interest(loan.on("12-31"))).isEqualTo(interest(loan.on("01-21")));
    }

    /** Ten of the 37.20 were paid on 11 January: 59 days on 1,200 less those ten. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void interestThatWasPaidOnAnOpenInstalmentIsTakenOff(boolean follows) {
        Loans loan = (follows ? loan() : fixed()).strategy(Strategy.INTEREST_PRINCIPAL_PENALTIES_FEES_ORDER);
        AccountState state = reAged(pays(loan, "01-11 10"), "01-21", "03-01").on("01-21");
        assertThat(interest(state))
                .containsExactly(eur("10"), eur("0"), sum("59x1200").minus(eur("10")), eur("0"), sum("31x600"));
    }

    /** On 15 April instalments of the first schedule are past, but nothing was asked for their days. */
    @Test
    void reAgingAgainCountsFromTheLastInstalmentThatAskedForItsDays() {
        Loans loan = reAged(reAged(fixed(), "02-20", "05-01"), "04-15", "05-01");
        assertThat(interest(loan.on("04-15")).stream().filter(money -> !money.isZero()))
                .containsExactly(sum("31x1200"), sum("89x1200"), sum("31x600"));
    }

    /** 600 on 1 May and 600 on 1 June are all that can be changed: the instalments before them are gone. */
    @ParameterizedTest(name = "{0}: principal {1}, interest {2}")
    @MethodSource("changes")
    void laterChangesKnowTheNewInstalmentsOnly(AccountEvent change, String principal, String expected) {
        AccountState state = reAged(loan(), "02-20", "05-01").then(change).on("02-21");
        assertThat(state.refusals()).isEmpty();
        assertThat(principal(state)).isEqualTo(principal);
        assertThat(interest(state)).isEqualTo(sums(expected));
    }

    static Stream<Arguments> changes() {
        Stamp stamp = stamp("change", "02-21");
        return Stream.of(
                Arguments.of(
                        new RateChange(stamp, day("05-01"), AnnualRate.percent("73")),
                        "0.00 0.00 0.00 600.00 600.00",
                        "31x1200|||89x1200|62x600"),
                Arguments.of(
                        new TermChange(stamp, day("05-01"), 1),
                        "0.00 0.00 0.00 400.00 400.00 400.00",
                        "31x1200|||89x1200|31x800|30x400"),
                Arguments.of(
                        new Disbursement(stamp, eur("600")),
                        "0.00 0.00 0.00 900.00 900.00",
                        "31x1200|||20x1200 69x1800|31x900"));
    }

    @Test
    void anOldDueDateIsNoneAnyMore() {
        AccountState state = reAged(loan(), "02-20", "05-01")
                .then(new TermChange(stamp("change", "02-21"), day("03-01"), 1))
                .on("02-21");
        assertThat(Loans.refusals(state)).containsExactly("change from NOT_A_DUE_DATE");
    }

    /** 600 of 21 February are late on the 25th: they go to 21 March, and not to 1 March or 1 April. */
    @Test
    void whatIsLateAgainIsSpreadOverTheNewInstalmentsOnly() {
        AccountState state = reAged(fixed(), "02-11", "02-21")
                .then(new ReAmortization(stamp("spread", "02-25")))
                .on("02-25");
        assertThat(principal(state)).isEqualTo("0.00 0.00 0.00 1200.00 0.00");
        assertThat(interest(state)).isEqualTo(sums("31x1200|20x1200||28x1200|"));
    }

    /** 37.20 are late, 645.60 due on 11 March; a hundred more are taken off the other new instalment. */
    @Test
    void anExcessIsTakenOffTheNewInstalmentsOnly() {
        Loans loan = reAged(ByTheDay.cumulative(Excess.SMALLER_INSTALMENTS), "02-11", "03-11");
        AccountState state = pays(loan, "03-11 782.80").on("03-11");
        assertThat(principal(state)).isEqualTo("0.00 0.00 700.00 0.00 500.00");
        assertThat(interest(state)).isEqualTo(sums("31x1200||38x1200||31x500"));
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
