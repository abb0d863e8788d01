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
import loanflow.account.AccountEvent.BuyBack;
import loanflow.account.AccountEvent.ChargeOff;
import loanflow.account.AccountEvent.Chargeback;
import loanflow.account.AccountEvent.Disbursement;
import loanflow.account.AccountEvent.DueDateShift;
import loanflow.account.AccountEvent.Extension;
import loanflow.account.AccountEvent.Holiday;
import loanflow.account.AccountEvent.Payment;
import loanflow.account.AccountEvent.RateChange;
import loanflow.account.AccountEvent.ReAge;
import loanflow.account.AccountEvent.ReAmortization;
import loanflow.account.AccountEvent.Refund;
import loanflow.account.AccountEvent.Sale;
import loanflow.account.AccountEvent.TermChange;
import loanflow.account.AccountEvent.Waiver;
import loanflow.account.Recalculation.Rest;
import loanflow.money.AnnualRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What else happens to a loan moves its balance, and interest follows: 1,200 in three months, a thousandth a day. */
class RecalculatedEventsTest {

    private static final String FIRST = "02-01 437.20";
    private static final String EVEN = "400 400 400";
    private static final String PLAN = "31x1200|28x800|31x400";
    private static final String EARLY = "10x1200 21x1100|28x800|31x400";

    @ParameterizedTest(name = "{1}, paid {0}, looked at on {2}: {3}")
    @MethodSource("events")
    void interestFollowsTheBalanceThatAnEventLeaves(
            String payments, AccountEvent event, String look, String principal, String expected) {
        AccountState state = pays(loan(), payments).then(event).on(look);
        assertThat(state.refusals()).isEmpty();
        assertThat(principal(state)).isEqualTo(principal);
        assertThat(interest(state)).isEqualTo(sums(expected));
    }

    static Stream<Arguments> events() {
        return Stream.of(
                row("", new Disbursement(at("01-11"), eur("600")), "600 600 600", "10x1200 21x1800|28x1200|31x600"),
                row("", new Disbursement(at("02-11"), eur("600")), "400 700 700", "31x1200|10x1200 18x1400|31x700"),
                row("", new Waiver(at("01-11"), Component.PRINCIPAL, eur("100"), "supervisor"), EVEN, EARLY),
                row("", new Waiver(at("01-11"), Component.INTEREST, eur("10"), "supervisor"), EVEN, PLAN),
                row(
                        FIRST,
                        new Chargeback(at("02-11"), eur("100"), null),
                        "400 500 400",
                        "31x1200|10x800 18x900|31x400"),
                row(FIRST, new Refund(at("02-21"), eur("100")), EVEN, PLAN),
                row(
                        "",
                        new TermChange(at("01-02"), day("02-01"), 1),
                        "300 300 300 300",
                        "31x1200|28x900|31x600|30x300"),
                row("", new Holiday(at("01-02"), day("02-01"), 1), "0 400 400 400", "31x1200|28x1200|31x800|30x400"),
                row("", new Extension(at("01-02"), 1), EVEN, "59x1200|31x800|30x400"),
                row("", new DueDateShift(at("01-02"), day("02-01"), day("02-11")), EVEN, "41x1200|28x800|31x400"),
                row(
                        "",
                        new RateChange(at("01-02"), day("02-01"), AnnualRate.percent("73")),
                        EVEN,
                        "31x1200|56x800|62x400"),
                row("", new ReAmortization(at("02-11")), "0 600 600", "31x1200|28x1200|31x600"),
                row("", reAged("03-11"), "0 0 600 0 600", "31x1200||38x1200||31x600"),
                row("", reAged("03-01"), "0 0 600 0 600", "31x1200||28x1200||31x600"));
    }

    /** The state on the day of the event; amounts without cents. */
    private static Arguments row(String payments, AccountEvent event, String principal, String expected) {
        String cents = principal.replaceAll("(\\d+)", "$1.00");
        return Arguments.of(payments, event, event.on().toString().substring(5), cents, expected);
    }

    private static ReAge reAged(String start) {
        return new ReAge(at("02-11"), day(start), 1, Frequency.MONTHS, 2, null);
    }

    @Test
    void whatIsRefundedIsLateAndBearsFromItsDay() {
        Loans loan = pays(loan(), FIRST).then(new Refund(at("02-11"), eur("100")));
        assertThat(interest(loan.on("02-21"))).isEqualTo(sums("31x1200|10x800 10x900 8x800|31x400"));
    }

    /** 37.20 of interest came back; ten days on 800, and on 1,200 until 1 March. */
    @Test
    void interestThatWasChargedBackIsOwedBesidesThatOfTheDays() {
        Loans loan = loan().chargebackOrder(Component.INTEREST, Component.PRINCIPAL)
                .pay("p", "02-01", "437.20")
                .then(new Chargeback(at("02-11"), eur("437.20"), "p"));
        for (String look : List.of("02-11", "02-20", "03-01")) {
            AccountState state = loan.on(look);
            assertThat(principal(state)).isEqualTo("400.00 800.00 400.00");
            assertThat(interest(state))
                    .containsExactly(sum("31x1200"), sum("31x1200").plus(sum("10x800 18x1200")), sum("31x400"));
        }
        assertThat(loan.quote("02-21").total()).isEqualTo(eur("1200").plus(sum("31x1200 10x800 10x1200")));
        assertThat(pays(loan, "03-01 866.80").on("03-01").instalments().get(1).completedOn())
                .isEqualTo(day("03-01"));
    }

    /**
     * Two instalments were repaid in January; the first is open again on the 21st, with the 12.00 and 400 that came back. It
     * asks for January, the second has asked for five days of it and keeps them.
     */
    @Test
    void anInstalmentThatIsOpenAgainAsksForNoDayThatALaterOneAskedFor() {
        Loans loan = loan().chargebackOrder(Component.INTEREST, Component.PRINCIPAL)
                .pay("p", "01-11", "412")
                .pay("q", "01-16", "404")
                .then(new Chargeback(at("01-21"), eur("412"), "p"));
        AccountState state = loan.on("01-21");
        assertThat(principal(state)).isEqualTo("800.00 400.00 400.00");
        assertThat(interest(state))
                .containsExactly(sum("10x1200 5x400 11x800").plus(eur("12")), sum("5x800"), sum("28x400 31x400"));
        assertThat(loan.quote("01-26").total())
                .isEqualTo(eur("800").plus(sum("5x400 5x800")).plus(eur("12")));
        AccountState again = pays(loan, "02-01 422.80").on("02-01");
        assertThat(again.instalments().get(0).completedOn()).isEqualTo(day("02-01"));
        assertThat(again.outstanding().principal()).isEqualTo(eur("400"));
    }

    /** 37.20 came back with 400: a new plan over three instalments and a pay-off ask for them too. */
    @Test
    void interestThatWasChargedBackOutlivesANewPlanWithoutRecalculation() {
        Loans loan = new Loans()
                .interest(InterestMethod.EQUAL_PRINCIPAL, "36.5", YearBasis.ACT_365)
                .chargebackOrder(Component.INTEREST, Component.PRINCIPAL)
                .payout("01-01", "1200")
                .pay("p", "02-01", "437.20")
                .then(new Chargeback(at("02-11"), eur("437.20"), "p"));
        assertThat(loan.quote("02-11").interestUsed()).isEqualTo(sum("31x1200 10x1200"));
        assertThat(loan.quote("02-21").interestUsed()).isEqualTo(sum("31x1200 28x800"));
        loan.then(new TermChange(at("02-12"), day("03-01"), 1));
        assertThat(principal(loan.on("02-12"))).isEqualTo("400.00 400.00 400.00 400.00");
        assertThat(interest(loan.on("02-12"))).isEqualTo(sums("31x1200|31x1200 28x1200|31x800|30x400"));
    }

    /** A hundred of 21 February lower the balance on 11 March: no period of theirs ends on 1 March any more. */
    @Test
    void whereAPeriodRestsItIsTheReAgedOne() {
        Loans loan = loan(Rest.PERIOD, Rest.DAY).then(reAged("03-11")).pay("p", "02-21", "137.20");
        assertThat(interest(loan.on("02-21"))).isEqualTo(sums("31x1200||38x1200||31x600"));
    }

    @Test
    void whatIsChargedOffBearsNoMoreThanUntilThen() {
        Loans loan = loan().then(new ChargeOff(at("02-11")));
        assertThat(interest(loan.on("02-11"))).isEqualTo(sums("31x1200|10x1200 18x800|31x400"));
        assertThat(interest(loan.on("12-31"))).isEqualTo(sums("31x1200|10x1200 18x800|31x400"));
    }

    /** Whoever holds the claim: the borrower had the money all the time. */
    @Test
    void aClaimThatIsBoughtBackBoreInterestWhileItWasSold() {
        Loans loan = loan().then(new Sale(at("01-11"), eur("900"), "buyer")).then(new BuyBack(at("02-11"), eur("900")));
        assertThat(interest(loan.on("02-11"))).isEqualTo(interest(loan().on("02-11")));
        assertThat(interest(loan.on("03-15"))).isEqualTo(sums("31x1200|28x1200|14x1200 17x400"));
    }

    @Test
    void interestThatIsGivenUpStaysGivenUp() {
        Loans loan = loan().then(new Waiver(at("01-11"), Component.INTEREST, eur("10"), "supervisor"));
        assertThat(loan.on("01-11").outstanding().interest())
                .isEqualTo(sum("31x1200 28x800 31x400").minus(eur("10")));
        assertThat(loan.on("02-11").instalments().get(0).outstanding().interest())
                .isEqualTo(eur("27.20"));
    }

    /** 437.20 of 11 February become known on 15 March: 18 days on 400 in February and 14 in March were too many. */
    @Test
    void aBackDatedPaymentIsCorrectedPlaceByPlace() {
        Loans loan = loan();
        AccountState before = loan.on("03-15");
        loan.then(new Payment(new Stamp("p", day("02-11"), day("03-15")), PaymentKind.REPAYMENT, eur("437.20")));
        AccountState after = loan.on("03-15");
        assertThat(interest(after)).isEqualTo(sums("31x1200|10x1200 18x800|14x800 17x400"));
        assertThat(Corrections.between(before, after, "p"))
                .extracting(one -> one.key() + " " + one.place() + " "
                        + one.before().major() + " " + one.after().major())
                .containsExactly(
                        "interest-2025-03-01 account INTEREST_INCOME -33.60 -26.40",
                        "interest-2025-03-01 account INTEREST_RECEIVABLE 33.60 26.40",
                        "p PAST_DUE_INTEREST 0.00 37.20",
                        "p PAST_DUE_PRINCIPAL 0.00 400.00",
                        "p account CASH 0.00 437.20",
                        "p account INTEREST_RECEIVABLE 0.00 -37.20",
                        "p account PRINCIPAL 0.00 -400.00");
        assertThat(loan.undo("u", "03-15", "p").on("03-15").transactions()).isEqualTo(before.transactions());
    }

    private static Stamp at(String on) {
        return stamp("event " + on, on);
    }
}
