package loanflow.account;

import static loanflow.account.ByTheDay.interest;
import static loanflow.account.ByTheDay.pays;
import static loanflow.account.ByTheDay.sum;
import static loanflow.account.ByTheDay.sums;
import static loanflow.account.Loans.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import loanflow.account.Recalculation.Excess;
import loanflow.account.Recalculation.Rest;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A part of an instalment that comes early pays interest of the days until then and no more (民法典 art. 677): 1,200 in three
 * instalments, a thousandth a day. Equal ones are of 425.05 = 1200 x 0.031 x 1.031^3 / (1.031^3 - 1).
 */
class EarlyPartTest {

    private static final String LEVEL = "425.05";
    private static final Strategy INTEREST_FIRST = Strategy.INTEREST_PRINCIPAL_PENALTIES_FEES_ORDER;
    private static final Strategy PRINCIPAL_FIRST = Strategy.PRINCIPAL_INTEREST_PENALTIES_FEES_ORDER;

    /** On 11 January 12.00 are interest, so 413.05 of the instalment are principal. */
    @ParameterizedTest(name = "{0}, {1}: {2} of interest")
    @CsvSource(delimiter = ';', textBlock = """
            INTEREST_PRINCIPAL_PENALTIES_FEES_ORDER; 424;    12.00
            INTEREST_PRINCIPAL_PENALTIES_FEES_ORDER; 425.04; 12.00
            INTEREST_PRINCIPAL_PENALTIES_FEES_ORDER; 5;      5.00
            PRINCIPAL_INTEREST_PENALTIES_FEES_ORDER; 424;    10.95
            PRINCIPAL_INTEREST_PENALTIES_FEES_ORDER; 413.05; 0.00
            PRINCIPAL_INTEREST_PENALTIES_FEES_ORDER; 425.04; 11.99
            PRINCIPAL_INTEREST_PENALTIES_FEES_ORDER; 5;      0.00
            """)
    void noMoreInterestIsPaidThanTheDaysCost(Strategy strategy, String paid, String ofInterest) {
        AccountState state = level(strategy).pay("p", "01-11", paid).on("01-11");
        Parts first = state.instalments().get(0).paid();
        assertThat(first.interest()).isEqualTo(eur(ofInterest));
        assertThat(first.total()).isEqualTo(eur(paid));
    }

    /**
     * 413.05 repaid on 11 January leave 786.95, which cost 16.53 until 1 February: the first instalment stays at 425.05 and
     * asks for 1.05 more; the second asks for those 16.53 with its own 28 days.
     */
    @Test
    void theInstalmentStaysAsLargeAndTheNextAsksForTheRestOfItsDays() {
        Loans loan = level(PRINCIPAL_FIRST).pay("p", "01-11", "424");
        AccountState state = loan.on("02-01");
        assertThat(Loans.due(state).subList(0, 2)).containsOnly(LEVEL);
        assertThat(Loans.open(state).get(0)).isEqualTo("1.05");
        assertThat(interest(state).get(0)).isEqualTo(eur("12.00"));
        assertThat(interest(state).get(1)).isEqualTo(sum("21x786.95").plus(sum("28x786.95")));
        assertThat(loan.pay("q", "02-01", "1.05")
                        .on("03-01")
                        .instalments()
                        .get(0)
                        .completedOn())
                .isEqualTo(Loans.day("02-01"));
        assertThat(interest(loan.on("03-01")).subList(0, 2))
                .isEqualTo(interest(state).subList(0, 2));
    }

    /** Ten days on 1,200, ten on 786.95: paid and asked for together. */
    @Test
    void aPayOffCostsTheDaysUsedAndNoMore() {
        Loans loan = level(PRINCIPAL_FIRST).pay("p", "01-11", "424");
        Money whole = loan.quote("01-21").total();
        assertThat(eur("424").plus(whole)).isEqualTo(eur("1200").plus(sum("10x1200 10x786.95")));
        AccountState paid = loan.then(new AccountEvent.PayOff(Loans.stamp("off", "01-21"), whole))
                .on("12-31");
        assertThat(paid.refusals()).isEmpty();
        assertThat(paid.outstanding().total()).isEqualTo(eur("0"));
        assertThat(paid.overpaid()).isEqualTo(eur("0"));
        assertThat(interest(paid).stream().reduce(eur("0"), Money::plus)).isEqualTo(sum("10x1200 10x786.95"));
    }

    /** 1.05 on 21 January close the first instalment: nothing is left of its room for the ten days since the 11th. */
    @Test
    void daysThatAClosedInstalmentHadNoRoomForFallToTheNext() {
        Loans loan = pays(level(PRINCIPAL_FIRST), "01-11 424, 01-21 1.05");
        AccountState state = loan.on("01-21");
        assertThat(state.instalments().get(0).completedOn()).isEqualTo(Loans.day("01-21"));
        assertThat(interest(state).get(0)).isEqualTo(eur("12.00"));
        assertThat(interest(state).get(1)).isEqualTo(sum("10x786.95").plus(sum("11x786.95 28x786.95")));
        assertThat(Loans.due(state).subList(0, 2)).containsOnly(LEVEL);
    }

    /** The last instalment falls due in March: on 11 January none of its days has come, all goes to its principal. */
    @ParameterizedTest
    @EnumSource(
            value = FutureRule.class,
            names = {"LAST_INSTALMENT", "REAMORTIZATION"})
    void interestOfLaterInstalmentsIsNotPaidAtAll(FutureRule future) {
        Loans loan = ByTheDay.loan(InterestMethod.EQUAL_PRINCIPAL, Rest.DAY, Rest.DAY, Excess.NEXT_INSTALMENTS)
                .strategy(INTEREST_FIRST)
                .future(future);
        AccountState state = pays(loan, "01-11 90").on("01-11");
        List<InstalmentState> lines = state.instalments();
        assertThat(lines.get(1).paid().interest()).isEqualTo(eur("0"));
        assertThat(lines.get(2).paid().interest()).isEqualTo(eur("0"));
        assertThat(lines.get(0).paid().interest()).isEqualTo(eur(future == FutureRule.REAMORTIZATION ? "12" : "0"));
    }

    /** Interest first: 12.00 of the 412.00 for ten days, and 400.00 of principal; the same to the last instalment. */
    @ParameterizedTest(name = "{0}: {1}, then {2}")
    @CsvSource(delimiter = ';', textBlock = """
            NEXT_INSTALMENT; 01-11 112;    10x1200 21x1100|28x800|31x400
            NEXT_INSTALMENT; 01-11 412;    10x1200|21x800 28x800|31x400
            LAST_INSTALMENT; 01-11 100;    10x1200 21x1100|28x700|31x300
            LAST_INSTALMENT; 01-11 412.40; 10x1200 21x787.60|28x387.60|
            """)
    void theRestRepaysPrincipalFromThatDay(FutureRule future, String payments, String expected) {
        Loans loan = ByTheDay.loan().strategy(INTEREST_FIRST).future(future);
        assertThat(interest(pays(loan, payments).on("01-11"))).isEqualTo(sums(expected));
    }

    /** Whose money rests to the end of the period owes the interest of all of it as soon as he pays. */
    @Test
    void whereAPeriodRestsItsWholeInterestIsPaid() {
        Loans loan = ByTheDay.loan(Rest.PERIOD, Rest.DAY).strategy(INTEREST_FIRST);
        AccountState state = pays(loan, "01-11 50").on("01-11");
        assertThat(state.instalments().get(0).paid().interest()).isEqualTo(eur("37.20"));
        assertThat(state.instalments().get(0).paid().principal()).isEqualTo(eur("12.80"));
    }

    /** Where interest stays as the schedule says, it is paid as it is asked for. */
    @Test
    void aScheduleThatDoesNotFollowTheDaysIsPaidAsItIs() {
        Loans loan = new Loans()
                .interest(InterestMethod.EQUAL_PRINCIPAL, "36.5", YearBasis.ACT_365)
                .payout("01-01", "1200");
        assertThat(pays(loan, "01-11 100")
                        .on("01-11")
                        .instalments()
                        .get(0)
                        .paid()
                        .interest())
                .isEqualTo(eur("37.20"));
    }

    private static Loans level(Strategy strategy) {
        return ByTheDay.loan(InterestMethod.EQUAL_INSTALMENTS, Rest.DAY, Rest.DAY, Excess.NEXT_INSTALMENTS)
                .strategy(strategy);
    }
}
