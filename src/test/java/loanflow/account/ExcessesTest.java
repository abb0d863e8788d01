package loanflow.account;

import static loanflow.account.ByTheDay.cumulative;
import static loanflow.account.ByTheDay.interest;
import static loanflow.account.ByTheDay.pays;
import static loanflow.account.ByTheDay.principal;
import static loanflow.account.ByTheDay.sums;
import static loanflow.account.Loans.eur;
import static org.assertj.core.api.Assertions.assertThat;

import loanflow.account.Recalculation.Excess;
import loanflow.account.Recalculation.Rest;
import loanflow.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a cumulative schedule does with money beyond the running instalment: 1,200 in three months, a thousandth a day. */
class ExcessesTest {

    /** 437.20 are due on 1 February; what comes beyond them is taken off later instalments. */
    @ParameterizedTest(name = "{0}, {1} on 1 February: principal {2}, interest {3}")
    @CsvSource(delimiter = ';', textBlock = """
            SMALLER_INSTALMENTS; 437.20; 400.00 400.00 400.00; 31x1200|28x800|31x400
            SMALLER_INSTALMENTS; 437.22; 400.02 399.99 399.99; 31x1200|28x799.98|31x399.99
            SMALLER_INSTALMENTS; 637.20; 600.00 300.00 300.00; 31x1200|28x600|31x300
            SMALLER_INSTALMENTS; 837.20; 800.00 200.00 200.00; 31x1200|28x400|31x200
            FEWER_INSTALMENTS;   437.20; 400.00 400.00 400.00; 31x1200|28x800|31x400
            FEWER_INSTALMENTS;   637.20; 600.00 400.00 200.00; 31x1200|28x600|31x200
            FEWER_INSTALMENTS;   837.19; 799.99 400.00 0.01;   31x1200|28x400.01|31x0.01
            FEWER_INSTALMENTS;   837.20; 800.00 400.00;        31x1200|28x400
            FEWER_INSTALMENTS;   937.20; 900.00 300.00;        31x1200|28x300
            NEXT_INSTALMENTS;    437.20; 400.00 400.00 400.00; 31x1200|28x800|31x400
            NEXT_INSTALMENTS;    637.20; 600.00 200.00 400.00; 31x1200|28x600|31x400
            NEXT_INSTALMENTS;    837.20; 800.00 0.00 400.00;   31x1200|28x400|31x400
            NEXT_INSTALMENTS;    937.20; 900.00 0.00 300.00;   31x1200|28x300|31x300
            """)
    void moneyBeyondTheInstalmentIsTakenOffLaterOnes(Excess excess, String paid, String principal, String interest) {
        AccountState state = cumulative(excess).pay("p", "02-01", paid).on("02-01");
        assertThat(principal(state)).isEqualTo(principal);
        assertThat(interest(state)).isEqualTo(sums(interest));
        assertThat(state.instalments().get(0).outstanding().total()).isEqualTo(eur("0"));
    }

    /** All 500 lower the balance of 21 days, 26.70 of them are interest: 73.30 are beyond the first instalment. */
    @ParameterizedTest(name = "{0}: principal {1}, interest {2}")
    @CsvSource(delimiter = ';', textBlock = """
            SMALLER_INSTALMENTS; 473.30 363.35 363.35; 10x1200 21x700|28x726.70|31x363.35
            FEWER_INSTALMENTS;   473.30 400.00 326.70; 10x1200 21x700|28x726.70|31x326.70
            NEXT_INSTALMENTS;    473.30 326.70 400.00; 10x1200 21x700|28x726.70|31x400
            """)
    void beforeItsDayTheInterestIsThatOfTheBalanceWithAllTheMoney(Excess excess, String principal, String interest) {
        AccountState state = cumulative(excess).pay("p", "01-11", "500").on("01-11");
        assertThat(principal(state)).isEqualTo(principal);
        assertThat(interest(state)).isEqualTo(sums(interest));
        assertThat(Loans.allocation(state, "p"))
                .containsEntry("IN_ADVANCE_PRINCIPAL", "473.30")
                .containsEntry("IN_ADVANCE_INTEREST", "26.70");
    }

    @ParameterizedTest
    @EnumSource(Excess.class)
    void lessThanTheInstalmentChangesNoOther(Excess excess) {
        AccountState state = pays(cumulative(excess), "01-11 100, 01-21 200").on("01-21");
        assertThat(principal(state)).isEqualTo("400.00 400.00 400.00");
        assertThat(interest(state)).isEqualTo(sums("10x1200 10x1100 11x900|28x800|31x400"));
    }

    /** On 11 February 437.20 are late; of 537.20 only a hundred comes early, for the second instalment. */
    @ParameterizedTest
    @EnumSource(Excess.class)
    void whatIsLateIsPaidFirstAndIsNoExcess(Excess excess) {
        AccountState state = cumulative(excess).pay("p", "02-11", "537.20").on("02-11");
        assertThat(principal(state)).isEqualTo("400.00 400.00 400.00");
        assertThat(interest(state)).isEqualTo(sums("31x1200|10x1200 18x700|31x400"));
        assertThat(Loans.open(state).get(0)).isEqualTo("0.00");
    }

    /** Charges of the running instalment are paid before anything is beyond it. */
    @ParameterizedTest(name = "{0}: principal {1}")
    @CsvSource({
        "SMALLER_INSTALMENTS, 585.00 307.50 307.50",
        "FEWER_INSTALMENTS, 585.00 400.00 215.00",
        "NEXT_INSTALMENTS, 585.00 215.00 400.00"
    })
    void chargesOfTheInstalmentAreNoExcess(Excess excess, String principal) {
        AccountState state = cumulative(excess)
                .charge("fee", "01-02", Component.FEE, "01-20", "10")
                .charge("penalty", "01-02", Component.PENALTY, "01-20", "5")
                .pay("p", "02-01", "637.20")
                .on("02-01");
        assertThat(principal(state)).isEqualTo(principal);
        assertThat(state.instalments().get(0).paid().fee()).isEqualTo(eur("10"));
        assertThat(state.instalments().get(0).paid().penalty()).isEqualTo(eur("5"));
    }

    /** All principal stands in the last instalment: interest of February is owed in any case. */
    @ParameterizedTest(name = "{0}, {1}: principal {2}, interest {3}")
    @CsvSource(delimiter = ';', textBlock = """
            SMALLER_INSTALMENTS; 37.21;  0.01 0.00 1199.99;  31x1200|28x1199.99|31x1199.99
            FEWER_INSTALMENTS;   37.21;  0.01 0.00 1199.99;  31x1200|28x1199.99|31x1199.99
            NEXT_INSTALMENTS;    37.21;  0.01 0.00 1199.99;  31x1200|28x1199.99|31x1199.99
            FEWER_INSTALMENTS;   637.20; 600.00 0.00 600.00; 31x1200|28x600|31x600
            FEWER_INSTALMENTS;   1237.20; 1200.00;           31x1200
            """)
    void aCentMoreTakesNoInstalmentOfInterestAway(Excess excess, String paid, String principal, String interest) {
        Loans loan = ByTheDay.loan(InterestMethod.INTEREST_FIRST, Rest.DAY, Rest.DAY, excess)
                .cumulative()
                .pay("p", "02-01", paid);
        AccountState state = loan.on("02-01");
        assertThat(principal(state)).isEqualTo(principal);
        assertThat(interest(state)).isEqualTo(sums(interest));
        assertThat(interest(loan.on("12-31")).get(0)).isEqualTo(sums(interest).get(0));
    }

    /** Two hundred beyond the first, then fifty beyond the second. */
    @ParameterizedTest(name = "{0}: {1} paid on 1 March, principal {2}, interest {3}")
    @CsvSource(delimiter = ';', textBlock = """
            SMALLER_INSTALMENTS; 366.80; 600.00 350.00 250.00; 31x1200|28x600|31x250
            FEWER_INSTALMENTS;   466.80; 600.00 450.00 150.00; 31x1200|28x600|31x150
            NEXT_INSTALMENTS;    266.80; 600.00 250.00 350.00; 31x1200|28x600|31x350
            """)
    void eachExcessIsTakenOffWhatIsLeftByThen(Excess excess, String second, String principal, String interest) {
        AccountState state =
                pays(cumulative(excess), "02-01 637.20, 03-01 " + second).on("03-01");
        assertThat(principal(state)).isEqualTo(principal);
        assertThat(interest(state)).isEqualTo(sums(interest));
    }

    /** 1,237.20 repay everything on 1 February; what is more is the borrower's. */
    @ParameterizedTest(name = "{0}, {1}: {2} too much")
    @CsvSource({
        "SMALLER_INSTALMENTS, 1237.20, 0.00",
        "SMALLER_INSTALMENTS, 1250.00, 12.80",
        "FEWER_INSTALMENTS, 1237.20, 0.00",
        "FEWER_INSTALMENTS, 1250.00, 12.80",
        "NEXT_INSTALMENTS, 1237.20, 0.00",
        "NEXT_INSTALMENTS, 1250.00, 12.80"
    })
    void whoRepaysAllPrincipalOwesNoInterestOfLaterPeriods(Excess excess, String paid, String tooMuch) {
        AccountState state = cumulative(excess).pay("p", "02-01", paid).on("12-31");
        assertThat(state.outstanding().total()).isEqualTo(eur("0"));
        assertThat(state.overpaid()).isEqualTo(eur(tooMuch));
        assertThat(interest(state).stream().reduce(eur("0"), Money::plus)).isEqualTo(eur("37.20"));
    }

    /** The excess that an undone payment had is owed again as at first. */
    @ParameterizedTest
    @EnumSource(Excess.class)
    void anExcessThatIsUndoneLeavesTheScheduleOfTheBeginning(Excess excess) {
        Loans undone = cumulative(excess).pay("p", "02-01", "837.20").undo("u", "02-10", "p");
        assertThat(undone.on("02-11").instalments())
                .isEqualTo(cumulative(excess).on("02-11").instalments());
        assertThat(interest(undone.on("02-11"))).isEqualTo(sums("31x1200|10x1200 18x800|31x400"));
    }
}
