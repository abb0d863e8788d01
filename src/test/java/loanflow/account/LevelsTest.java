package loanflow.account;

import static loanflow.account.Loans.due;
import static loanflow.account.Loans.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each instalment asks for, by method and rounding: the numbers of DOMAIN §9 and others reckoned by hand. */
class LevelsTest {

    @ParameterizedTest(name = "{0} at {1} %: {2}, last {3}, interest {4}")
    @CsvSource({
        "EQUAL_INSTALMENTS, 12, 888.49, 888.47, 661.86",
        "EQUAL_INSTALMENTS, 18, 916.80, 916.81, 1001.61",
        "EQUAL_INSTALMENTS, 24, 945.60, 945.55, 1347.15",
        "EQUAL_INSTALMENTS, 36, 1004.62, 1004.63, 2055.45",
        "EQUAL_PRINCIPAL, 24, 1033.33, 850.04, 1300.00",
        "INTEREST_FIRST, 24, 200.00, 10200.00, 2400.00",
        "FLAT, 12, 933.33, 933.37, 1200.00",
        "FLAT, 18, 983.33, 983.37, 1800.00",
        "FLAT, 24, 1033.33, 1033.37, 2400.00"
    })
    void tenThousandInTwelveMonths(InterestMethod method, String rate, String first, String last, String interest) {
        AccountState state = twelve(method, rate, YearBasis.THIRTY_360).on("01-15");
        assertThat(due(state).get(0)).isEqualTo(first);
        assertThat(due(state).get(11)).isEqualTo(last);
        assertThat(state.outstanding().interest()).isEqualTo(eur(interest));
        assertThat(state.outstanding().principal()).isEqualTo(eur("10000"));
    }

    @ParameterizedTest(name = "{0}: {1} + {2}, then {3}")
    @CsvSource({
        "1, 745.60, 200.00, 9254.40",
        "2, 760.51, 185.09, 8493.89",
        "3, 775.72, 169.88, 7718.17",
        "4, 791.24, 154.36, 6926.93",
        "5, 807.06, 138.54, 6119.87",
        "6, 823.20, 122.40, 5296.67",
        "7, 839.67, 105.93, 4457.00",
        "8, 856.46, 89.14, 3600.54",
        "9, 873.59, 72.01, 2726.95",
        "10, 891.06, 54.54, 1835.89",
        "11, 908.88, 36.72, 927.01",
        "12, 927.01, 18.54, 0"
    })
    void everyLineOfTheTwentyFourPercentSchedule(int number, String principal, String interest, String balance) {
        InstalmentState line = twelve(InterestMethod.EQUAL_INSTALMENTS, "24", YearBasis.THIRTY_360)
                .on("01-15")
                .instalments()
                .get(number - 1);
        assertThat(line.charged().principal()).isEqualTo(eur(principal));
        assertThat(line.charged().interest()).isEqualTo(eur(interest));
        assertThat(line.balance()).isEqualTo(eur(balance));
    }

    /** Six paid in time leave 5,296.67; ten days of it cost 35.31 over 360 and 34.83 over 365. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"THIRTY_360, 35.31", "THIRTY_365, 34.83"})
    void prepaymentCostsTheDaysUsed(YearBasis basis, String used) {
        Loans loan = twelve(InterestMethod.EQUAL_INSTALMENTS, "24", basis);
        for (String month : List.of("02", "03", "04", "05", "06", "07")) {
            loan.pay("p" + month, month + "-15", "945.60");
        }
        PayOffQuote quote = loan.quote("07-25");
        assertThat(quote.due()).isEqualTo(eur("0"));
        assertThat(quote.principalNotDue()).isEqualTo(eur("5296.67"));
        assertThat(quote.interestUsed()).isEqualTo(eur(used));
    }

    @ParameterizedTest(name = "{0} in multiples of {2}, {1} in three: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            EQUAL_INSTALMENTS | 1000 | 100 | 300.00 300.00 443.09
            EQUAL_INSTALMENTS | 1000 | 10  | 350.00 350.00 340.07
            EQUAL_INSTALMENTS | 100  | 100 | 2.00 2.00 102.00
            EQUAL_INSTALMENTS | 100  | 60  | 60.00 42.84 0.00
            EQUAL_PRINCIPAL   | 1000 | 10  | 350.00 343.40 346.80
            EQUAL_PRINCIPAL   | 1000 | 500 | 520.00 510.00 0.00
            INTEREST_FIRST    | 1000 | 500 | 20.00 20.00 1020.00
            FLAT              | 1000 | 10  | 350.00 350.00 360.00
            """)
    void instalmentsAreWholeMultiplesAndTheLastTakesTheRest(
            InterestMethod method, String amount, String multiple, String expected) {
        AccountState state = new Loans()
                .interest(method, "24", YearBasis.THIRTY_360)
                .multiple(multiple)
                .payout("01-10", amount)
                .on("01-10");
        assertThat(String.join(" ", due(state))).isEqualTo(expected);
        assertThat(state.outstanding().principal()).isEqualTo(eur(amount));
    }

    /** A = 1000 x 0.031 x 1.031² / (1.031² - 1) = 523.37 by the 31 days of the first period; February has 28. */
    @Test
    void interestByDaysTakesTheLevelOfTheFirstPeriod() {
        AccountState state = new Loans()
                .plan(2, 1, Frequency.MONTHS)
                .interest(InterestMethod.EQUAL_INSTALMENTS, "36.5", YearBasis.ACT_365)
                .payout("01-10", "1000")
                .on("01-10");
        assertThat(due(state)).containsExactly("523.37", "521.84");
    }

    @ParameterizedTest(name = "{0}, {1} without principal: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            EQUAL_INSTALMENTS | 0 | 262.62 262.62 262.62 262.64
            EQUAL_INSTALMENTS | 1 | 20.00 346.75 346.75 346.77
            EQUAL_INSTALMENTS | 3 | 20.00 20.00 20.00 1020.00
            EQUAL_PRINCIPAL   | 2 | 20.00 20.00 520.00 510.00
            FLAT              | 1 | 20.00 353.33 353.33 353.34
            """)
    void graceInstalmentsCarryInterestOnly(InterestMethod method, int grace, String expected) {
        AccountState state = new Loans()
                .plan(4, 1, Frequency.MONTHS)
                .grace(grace)
                .interest(method, "24", YearBasis.THIRTY_360)
                .payout("01-10", "1000")
                .on("01-10");
        assertThat(String.join(" ", due(state))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} at no rate: {1}")
    @CsvSource({
        "EQUAL_INSTALMENTS, 333.33 333.33 333.34",
        "EQUAL_PRINCIPAL, 333.33 333.33 333.34",
        "FLAT, 333.33 333.33 333.34",
        "NONE, 333.33 333.33 333.34"
    })
    void withoutARateNothingButPrincipalIsAsked(InterestMethod method, String expected) {
        AccountState state = new Loans()
                .interest(method, "0", YearBasis.ACT_360)
                .payout("01-10", "1000")
                .on("01-10");
        assertThat(String.join(" ", due(state))).isEqualTo(expected);
    }

    private static Loans twelve(InterestMethod method, String rate, YearBasis basis) {
        return new Loans()
                .plan(12, 1, Frequency.MONTHS)
                .interest(method, rate, basis)
                .payout("01-15", "10000");
    }
}
