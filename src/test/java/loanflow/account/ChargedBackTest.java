package loanflow.account;

import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.journal;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import loanflow.account.AccountEvent.Chargeback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A payment of 60.00 paid a penalty of 5.00, a fee of 20.00 and 35.00 of principal, and bounces. */
class ChargedBackTest {

    @ParameterizedTest(name = "{0}: {1} opens penalty {2}, fee {3}, principal {4}")
    @CsvSource(delimiter = '|', textBlock = """
            PENALTY FEE INTEREST PRINCIPAL | 0.01 | 0.01 | 0  | 0
            PENALTY FEE INTEREST PRINCIPAL | 5    | 5    | 0  | 0
            PENALTY FEE INTEREST PRINCIPAL | 10   | 5    | 5  | 0
            PENALTY FEE INTEREST PRINCIPAL | 25   | 5    | 20 | 0
            PENALTY FEE INTEREST PRINCIPAL | 30   | 5    | 20 | 5
            PENALTY FEE INTEREST PRINCIPAL | 60   | 5    | 20 | 35
            PENALTY FEE INTEREST PRINCIPAL | 70   | 5    | 20 | 45
            PRINCIPAL FEE PENALTY INTEREST | 10   | 0    | 0  | 10
            PRINCIPAL FEE PENALTY INTEREST | 40   | 0    | 5  | 35
            PRINCIPAL FEE PENALTY INTEREST | 57   | 2    | 20 | 35
            INTEREST FEE PRINCIPAL PENALTY | 20   | 0    | 20 | 0
            INTEREST FEE PRINCIPAL PENALTY | 58   | 3    | 20 | 35
            FEE                            | 30   | 0    | 20 | 10
            """)
    void whatThePaymentPaidOpensInTheOrderAgreed(
            String order, String amount, String penalty, String fee, String principal) {
        AccountState state = paid(order(order)).then(back("b", amount, "p")).on("02-15");
        assertThat(state.instalments().get(1).charged())
                .isEqualTo(
                        new Parts(eur(penalty), eur(fee), eur("0"), eur("100").plus(eur(principal))));
    }

    @ParameterizedTest(name = "{0} and then {1}: penalty {2}, fee {3}, principal {4}")
    @CsvSource({"30, 30, 5, 20, 35", "3, 4, 5, 2, 0", "60, 10, 5, 20, 45", "25, 35, 5, 20, 35"})
    void aSecondChargebackFindsWhatTheFirstLeft(
            String first, String second, String penalty, String fee, String principal) {
        AccountState state = paid(order("PENALTY FEE INTEREST PRINCIPAL"))
                .then(back("b1", first, "p"))
                .then(back("b2", second, "p"))
                .on("02-15");
        assertThat(state.instalments().get(1).charged())
                .isEqualTo(
                        new Parts(eur(penalty), eur(fee), eur("0"), eur("100").plus(eur(principal))));
    }

    @ParameterizedTest(name = "of {0}: all principal")
    @CsvSource(
            value = {"none", "unknown", "fee"},
            nullValues = "none")
    void withoutAPaymentThatIsKnownAllOfItIsPrincipal(String of) {
        AccountState state = paid(order("PENALTY FEE INTEREST PRINCIPAL"))
                .then(back("b", "30", of))
                .on("02-15");
        assertThat(state.instalments().get(1).charged().principal()).isEqualTo(eur("130"));
        assertThat(journal(state, "b")).isEqualTo(Map.of("PRINCIPAL", "30.00", "CASH", "-30.00"));
    }

    @Test
    void withoutAnAgreementAllOfItIsPrincipal() {
        AccountState state = paid().then(back("b", "30", "p")).on("02-15");
        assertThat(journal(state, "b")).isEqualTo(Map.of("PRINCIPAL", "30.00", "CASH", "-30.00"));
    }

    @Test
    void eachComponentIsBookedOnItsOwnReceivable() {
        AccountState state = paid(order("PENALTY FEE INTEREST PRINCIPAL"))
                .then(back("b", "60", "p"))
                .on("02-15");
        assertThat(journal(state, "b"))
                .isEqualTo(Map.of(
                        "PENALTY_RECEIVABLE", "5.00",
                        "FEE_RECEIVABLE", "20.00",
                        "PRINCIPAL", "35.00",
                        "CASH", "-60.00"));
    }

    /** 24.80 of interest come back as interest that the books know, and are not booked again when the month is over. */
    @Test
    void interestThatCameBackIsBookedOnce() {
        AccountState state = new Loans()
                .plan(6, 1, Frequency.MONTHS)
                .interest(InterestMethod.EQUAL_PRINCIPAL, "24", YearBasis.ACT_360)
                .chargebackOrder(order("INTEREST PRINCIPAL"))
                .payout("01-10", "1200")
                .pay("p", "02-10", "224.80")
                .then(back("b", "224.80", "p"))
                .on("03-10");
        assertThat(journal(state, "b"))
                .isEqualTo(Map.of("INTEREST_RECEIVABLE", "24.80", "PRINCIPAL", "200.00", "CASH", "-224.80"));
        assertThat(Loans.transaction(state, "interest-2025-03-10").amount()).isEqualTo(eur("18.67"));
    }

    @ParameterizedTest(name = "on {0} it is owed with instalment {1}, due {2}")
    @CsvSource({
        "02-10, 2, 03-10",
        "03-09, 2, 03-10",
        "03-10, 3, 04-10",
        "04-09, 3, 04-10",
        "04-10, 3, 04-10",
        "04-11, 4, 04-11",
        "05-01, 4, 05-01"
    })
    void itIsOwedWithTheNextInstalmentOrOneOfItsOwn(String on, int number, String due) {
        AccountState state = new Loans()
                .payout("01-10", "300")
                .pay("p", "02-10", "300")
                .then(new Chargeback(stamp("b", on), eur("40"), null))
                .on(on);
        InstalmentState line = state.instalments().get(number - 1);
        assertThat(line.outstanding().principal()).isEqualTo(eur("40"));
        assertThat(line.due()).isEqualTo(Loans.day(due));
        assertThat(state.outstanding().total()).isEqualTo(eur("40"));
    }

    private static Loans paid(Component... order) {
        return new Loans()
                .chargebackOrder(order)
                .payout("01-10", "300")
                .charge("fee", "01-10", Component.FEE, "02-10", "20")
                .charge("penalty", "01-10", Component.PENALTY, "02-10", "5")
                .pay("p", "02-10", "60");
    }

    private static Component[] order(String names) {
        return Arrays.stream(names.split(" ", -1)).map(Component::valueOf).toArray(Component[]::new);
    }

    private static Chargeback back(String key, String amount, String of) {
        return new Chargeback(stamp(key, "02-15"), eur(amount), of);
    }
}
