package loanflow.account;

import static loanflow.account.ByTheDay.interest;
import static loanflow.account.ByTheDay.loan;
import static loanflow.account.ByTheDay.pays;
import static loanflow.account.ByTheDay.principal;
import static loanflow.account.ByTheDay.sum;
import static loanflow.account.ByTheDay.sums;
import static loanflow.account.Loans.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import loanflow.account.Recalculation.Rest;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Principal that is late bears interest until it comes: 1,200 in three months, a thousandth a day. */
class LateMoneyInterestTest {

    @ParameterizedTest(name = "nothing paid, looked at on {0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            01-01; 31x1200|28x800|31x400
            01-31; 31x1200|28x800|31x400
            02-01; 31x1200|28x800|31x400
            02-02; 31x1200|1x1200 27x800|31x400
            02-11; 31x1200|10x1200 18x800|31x400
            02-28; 31x1200|27x1200 1x800|31x400
            03-01; 31x1200|28x1200|31x400
            03-02; 31x1200|28x1200|1x1200 30x400
            03-15; 31x1200|28x1200|14x1200 17x400
            04-01; 31x1200|28x1200|31x1200
            04-02; 31x1200|28x1200|31x1200
            12-31; 31x1200|28x1200|31x1200
            """)
    void whatIsLateIsTakenToComeTodayAndEachDayItDoesNotCostsOneMore(String look, String expected) {
        AccountState state = loan().on(look);
        assertThat(interest(state)).isEqualTo(sums(expected));
        assertThat(principal(state)).isEqualTo("400.00 400.00 400.00");
    }

    @ParameterizedTest(name = "{0}, looked at on {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            02-11 437.20; 02-11; 31x1200|10x1200 18x800|31x400
            02-11 437.20; 03-31; 31x1200|10x1200 18x800|30x800 1x400
            02-11 137.20; 02-11; 31x1200|10x1200 18x800|31x400
            02-11 137.20; 02-21; 31x1200|10x1200 10x1100 8x800|31x400
            02-11 137.20, 02-21 300; 03-01; 31x1200|10x1200 10x1100 8x800|31x400
            02-11 37.20; 02-21; 31x1200|20x1200 8x800|31x400
            02-11 10; 02-21; 31x1200|20x1200 8x800|31x400
            02-01 437.20, 03-11 422.40; 03-11; 31x1200|28x800|10x800 21x400
            03-11 870.80; 03-11; 31x1200|28x1200|10x1200 21x400
            03-11 570.80; 03-11; 31x1200|28x1200|10x1200 21x400
            03-11 570.80; 03-21; 31x1200|28x1200|10x1200 10x700 11x400
            02-01 437.20, 03-01 422.40, 04-11 412.40; 04-11; 31x1200|28x800|31x400
            """)
    void latePrincipalStopsBearingOnTheDayItComesAndLateInterestNeverBears(
            String payments, String look, String expected) {
        assertThat(interest(pays(loan(), payments).on(look))).isEqualTo(sums(expected));
    }

    @ParameterizedTest(name = "{0}, looked at on {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            ; 02-11; 31x1200|28x1200|31x400
            02-11 437.20; 02-20; 31x1200|28x1200|31x400
            02-01 437.20; 02-20; 31x1200|28x800|31x400
            02-11 100, 02-20 100; 02-20; 31x1200|28x1200|31x400
            02-11 437.20; 03-11; 31x1200|28x1200|31x800
            02-11 437.20, 03-11 433.60; 03-11; 31x1200|28x1200|31x800
            """)
    void whereAPeriodRestsALateInstalmentBearsToItsEnd(String payments, String look, String expected) {
        Loans loan = loan(Rest.PERIOD, Rest.DAY);
        assertThat(interest(pays(loan, payments == null ? "" : payments).on(look)))
                .isEqualTo(sums(expected));
    }

    /** Ten days late with 400: 4.00 more than by the plan, and not a cent for the ten days on 37.20 of interest. */
    @Test
    void beingLateCostsTheDaysOnThePrincipalOnly() {
        AccountState late =
                pays(loan(), "02-11 437.20, 03-01 426.40, 04-01 412.40").on("04-01");
        AccountState punctual =
                pays(loan(), "02-01 437.20, 03-01 422.40, 04-01 412.40").on("04-01");
        assertThat(late.outstanding().total()).isEqualTo(eur("0"));
        assertThat(punctual.outstanding().total()).isEqualTo(eur("0"));
        assertThat(asked(late).minus(asked(punctual))).isEqualTo(sum("10x400"));
    }

    /** An equal instalment stays as large: what lateness costs comes out of its principal and falls to the last one. */
    @Test
    void anEqualInstalmentKeepsItsSizeAndTheLastTakesTheDifference() {
        Loans loan = ByTheDay.loan(
                InterestMethod.EQUAL_INSTALMENTS, Rest.DAY, Rest.DAY, Recalculation.Excess.SMALLER_INSTALMENTS);
        AccountState planned = loan.on("02-01");
        AccountState late = loan.on("02-11");
        // By the plan principal of the first is the level less 31 x 1.20; all of it is ten days late.
        assertThat(Loans.due(late).subList(0, 2))
                .isEqualTo(Loans.due(planned).subList(0, 2))
                .containsOnly(Loans.due(planned).get(0));
        InstalmentState first = planned.instalments().get(0);
        assertThat(first.charged().interest()).isEqualTo(sum("31x1200"));
        String before = "1200.00";
        String after = eur(before).minus(first.charged().principal()).major().toPlainString();
        assertThat(late.instalments().get(1).charged().interest()).isEqualTo(sum("10x1200 18x" + after));
        assertThat(late.outstanding().principal()).isEqualTo(eur("1200"));
    }

    @Test
    void interestThatFellDueIsBookedOnceAndLaterDaysRewriteNothing() {
        assertThat(booked(loan().on("02-11"))).containsExactly("interest-2025-02-01 37.20");
        assertThat(booked(loan().on("03-15")))
                .containsExactly("interest-2025-02-01 37.20", "interest-2025-03-01 33.60");
        assertThat(booked(loan().on("12-31")))
                .containsExactly("interest-2025-02-01 37.20", "interest-2025-03-01 33.60", "interest-2025-04-01 37.20");
    }

    @ParameterizedTest(name = "looked at on {0}: {1} days past due")
    @CsvSource({"02-01, 0", "02-02, 1", "03-15, 42", "04-30, 88"})
    void otherInterestMovesNoDueDate(String look, long daysPastDue) {
        assertThat(loan().on(look).daysPastDue()).isEqualTo(daysPastDue);
        assertThat(Loans.dates(loan().on(look))).containsExactly("02-01", "03-01", "04-01");
    }

    private static Money asked(AccountState state) {
        return interest(state).stream().reduce(eur("0"), Money::plus);
    }

    private static List<String> booked(AccountState state) {
        return state.transactions().stream()
                .filter(one -> one.type().equals("INTEREST_DUE"))
                .map(one -> one.key() + " " + one.amount().major())
                .toList();
    }
}
