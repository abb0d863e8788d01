package loanflow.account;

import static loanflow.account.ByTheDay.interest;
import static loanflow.account.ByTheDay.loan;
import static loanflow.account.ByTheDay.pays;
import static loanflow.account.ByTheDay.sum;
import static loanflow.account.ByTheDay.sums;
import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import loanflow.account.AccountEvent.DueDateShift;
import loanflow.account.AccountEvent.Holiday;
import loanflow.account.Recalculation.Excess;
import loanflow.account.Recalculation.Rest;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money that comes early bears no interest from its day on: 1,200 in three months, a thousandth a day. */
class EarlyMoneyInterestTest {

    /** 412.00 are the first instalment on 11 January: 400 and ten days. A cent less leaves it open to its end. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            01-01 100; 31x1100|28x800|31x400
            01-11 100; 10x1200 21x1100|28x800|31x400
            01-11 100, 01-21 100; 10x1200 10x1100 11x1000|28x800|31x400
            01-31 400; 30x1200 1x800|28x800|31x400
            01-11 411.99; 10x1200 21x800|28x800|31x400
            01-11 412; 10x1200|21x800 28x800|31x400
            01-31 436; 30x1200|1x800 28x800|31x400
            01-31 437.20; 30x1200|1x798.80 28x798.80|31x400
            02-01 437.20; 31x1200|28x800|31x400
            01-11 412, 01-21 100; 10x1200|10x800 11x700 28x700|31x400
            01-11 412, 01-21 408; 10x1200|10x800|11x400 28x400 31x400
            01-11 812; 10x1200||21x400 28x400 31x400
            01-11 1012; 10x1200||21x200 28x200 31x200
            01-11 1212; 10x1200||
            """)
    void anInstalmentThatIsRepaidWholeCostsItsDaysAndTheNextOneTheRest(String payments, String expected) {
        AccountState state = pays(loan(), payments).on("02-01");
        assertThat(interest(state)).isEqualTo(sums(expected));
        assertThat(state.outstanding().principal().plus(paidPrincipal(state))).isEqualTo(eur("1200"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            01-11 100; 31x1200|28x800|31x400
            01-11 412; 31x1200|28x800|31x400
            01-11 437.20; 31x1200|28x800|31x400
            01-11 837.20; 31x1200||28x400 31x400
            """)
    void whereAPeriodRestsEarlyMoneyCostsThePeriodInWhichItComes(String payments, String expected) {
        assertThat(interest(pays(loan(Rest.PERIOD, Rest.DAY), payments).on("02-01")))
                .isEqualTo(sums(expected));
    }

    /** All principal at the end; what comes early repays it there, so each instalment is interest alone. */
    @ParameterizedTest(name = "{0} rest, {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            DAY; 01-01 200; 31x1000|28x1000|31x1000
            DAY; 01-11 200; 10x1200 21x1000|28x1000|31x1000
            DAY; 01-11 200, 01-21 300; 10x1200 10x1000 11x700|28x700|31x700
            DAY; 02-01 237.20; 31x1200|28x1000|31x1000
            DAY; 02-11 237.20; 31x1200|10x1200 18x1000|31x1000
            DAY; 02-11 37.20, 02-21 600; 31x1200|20x1200 8x600|31x600
            PERIOD; 01-11 200; 31x1200|28x1000|31x1000
            PERIOD; 02-01 237.20; 31x1200|28x1000|31x1000
            PERIOD; 02-11 237.20; 31x1200|28x1200|31x1000
            """)
    void interestFirstFollowsThePrincipalThatIsLeft(Rest rest, String payments, String expected) {
        Loans loan = ByTheDay.loan(InterestMethod.INTEREST_FIRST, rest, Rest.DAY, Excess.NEXT_INSTALMENTS)
                .future(FutureRule.LAST_INSTALMENT);
        AccountState state = pays(loan, payments).on("02-21");
        assertThat(interest(state)).isEqualTo(sums(expected));
        assertThat(ByTheDay.principal(state)).isEqualTo("0.00 0.00 1200.00");
    }

    /** Interest alone, of January or of ten days of it: the next instalment is asked for on its day all the same. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            02-01 37.20; 31x1200|28x1200|31x1200
            01-11 12; 10x1200|21x1200 28x1200|31x1200
            02-01 37.20, 03-01 33.60; 31x1200|28x1200|31x1200
            02-01 37.20, 02-11 12; 31x1200|10x1200|18x1200 31x1200
            """)
    void anInterestInstalmentThatIsPaidLeavesTheNextOneAsItIs(String payments, String expected) {
        Loans loan = ByTheDay.loan(InterestMethod.INTEREST_FIRST, Rest.DAY, Rest.DAY, Excess.NEXT_INSTALMENTS);
        assertThat(interest(pays(loan, payments).on("03-01"))).isEqualTo(sums(expected));
    }

    /** A cent more than is owed repays principal at the end, and each instalment stays and asks for its days. */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            NEXT_INSTALMENT; 02-01 37.21; 31x1200|28x1199.99|31x1199.99
            LAST_INSTALMENT; 02-01 37.21; 31x1200|28x1199.99|31x1199.99
            NEXT_INSTALMENT; 02-01 137.20; 31x1200|28x1100|31x1100
            LAST_INSTALMENT; 02-01 137.20; 31x1200|28x1100|31x1100
            NEXT_INSTALMENT; 01-11 12.01; 10x1200|21x1199.99 28x1199.99|31x1199.99
            LAST_INSTALMENT; 01-11 12.01; 10x1200 21x1187.99|28x1187.99|31x1187.99
            NEXT_INSTALMENT; 01-11 1212; 10x1200||
            NEXT_INSTALMENT; 01-01 1; 31x1199|28x1199|31x1199
            """)
    void aCentMoreMovesNoInterestToAnotherInstalment(FutureRule future, String payments, String expected) {
        for (Strategy strategy : List.of(
                Strategy.INTEREST_PRINCIPAL_PENALTIES_FEES_ORDER,
                Strategy.DUE_PENALTY_FEE_INTEREST_PRINCIPAL_IN_ADVANCE_PRINCIPAL_PENALTY_FEE_INTEREST)) {
            Loans loan = ByTheDay.loan(InterestMethod.INTEREST_FIRST, Rest.DAY, Rest.DAY, Excess.NEXT_INSTALMENTS)
                    .strategy(strategy)
                    .future(future);
            AccountState state = pays(loan, payments).on("02-01");
            assertThat(interest(state)).isEqualTo(sums(expected));
            assertThat(ByTheDay.principal(state)).isEqualTo("0.00 0.00 1200.00");
        }
    }

    /** A holiday in February: 800 more repay the instalments around it, and March is asked for what is left, as it was. */
    @Test
    void anInstalmentOfInterestAloneAsksForItsDaysThoughALaterOneIsRepaid() {
        Loans loan = loan().then(new Holiday(Loans.stamp("holiday", "01-02"), day("03-01"), 1));
        AccountState state = pays(loan, "01-11 812").on("01-11");
        assertThat(ByTheDay.principal(state)).isEqualTo("400.00 0.00 400.00 400.00");
        assertThat(interest(state)).isEqualTo(sums("10x1200|21x400 28x400||31x400 30x400"));
    }

    /** 90 repay the next, the last, or 30 of each: where they go says when the balance would have sunk without them. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            NEXT_INSTALMENT; 10x1200 21x1110|28x800|31x400
            LAST_INSTALMENT; 10x1200 21x1110|28x710|31x310
            REAMORTIZATION; 10x1200 21x1110|28x740|31x370
            """)
    void whereEarlyMoneyGoesSaysHowLongItSavesInterest(FutureRule future, String expected) {
        assertThat(interest(pays(loan().future(future), "01-11 90").on("01-11")))
                .isEqualTo(sums(expected));
    }

    @ParameterizedTest(name = "{0} at {1} %")
    @CsvSource({"ACT_365, 36.5", "ACT_360, 36"})
    void actualDaysCostTheSameWhateverTheMonth(YearBasis basis, String percent) {
        assertThat(interest(based(basis, percent).on("01-11"))).isEqualTo(sums("10x1200 21x1100|28x800|31x400"));
    }

    /** 36.00 for January in 31 equal days, not a thousandth a day; 24.00 for February, 12.00 for March. */
    @ParameterizedTest(name = "{0} at {1} %")
    @CsvSource({"THIRTY_360, 36", "THIRTY_365, 36"})
    void whereMonthsAreTwelfthsTheDaysOfAMonthShareIt(YearBasis basis, String percent) {
        AccountState state = based(basis, percent).on("01-11");
        assertThat(interest(state)).isEqualTo(ByTheDay.months("10x1200 21x1100|28x800|31x400"));
        assertThat(interest(state)).containsExactly(eur("33.97"), eur("24.00"), eur("12.00"));
    }

    @Test
    void aMonthThatIsMovedOffItsRhythmCountsItsDays() {
        Loans loan = loan().interest(InterestMethod.EQUAL_PRINCIPAL, "36", YearBasis.THIRTY_360)
                .follows(Rest.DAY, Rest.DAY, Excess.SMALLER_INSTALMENTS)
                .then(new DueDateShift(Loans.stamp("moved", "01-02"), day("02-01"), day("02-11")));
        AccountState state = pays(loan, "01-11 100").on("01-11");
        assertThat(Loans.dates(state)).containsExactly("02-11", "03-11", "04-11");
        assertThat(interest(state).get(0)).isEqualTo(sum("10x1200 31x1100"));
        assertThat(interest(state).subList(1, 3)).isEqualTo(ByTheDay.months("28x800|31x400"));
    }

    private static Loans based(YearBasis basis, String percent) {
        Loans loan = loan().interest(InterestMethod.EQUAL_PRINCIPAL, percent, basis)
                .follows(Rest.DAY, Rest.DAY, Excess.SMALLER_INSTALMENTS);
        return pays(loan, "01-11 100");
    }

    private static Money paidPrincipal(AccountState state) {
        return state.instalments().stream().map(line -> line.paid().principal()).reduce(eur("0"), Money::plus);
    }
}
