package loanflow.account;

import static loanflow.account.Loans.allocation;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.journal;
import static loanflow.account.Loans.open;
import static loanflow.account.Loans.stamp;
import static loanflow.account.Loans.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import loanflow.account.AccountEvent.Chargeback;
import loanflow.account.AccountEvent.CreditBalanceRefund;
import loanflow.account.AccountEvent.DueDateShift;
import loanflow.account.AccountEvent.Undo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Early money that waits: kept until an instalment of 100.00 falls due on 10 February, March or April, then used. */
class AdvancesTest {

    @ParameterizedTest(name = "{0} paid on 20 January, on {1}: {2} waits, open {3}")
    @CsvSource(delimiter = '|', textBlock = """
            0.01   | 02-09 | 0.01   | 100.00 100.00 100.00
            0.01   | 02-10 | 0.00   | 99.99 100.00 100.00
            99.99  | 02-10 | 0.00   | 0.01 100.00 100.00
            100    | 02-09 | 100.00 | 100.00 100.00 100.00
            100    | 02-10 | 0.00   | 0.00 100.00 100.00
            100.01 | 02-10 | 0.01   | 0.00 100.00 100.00
            100.01 | 03-10 | 0.00   | 0.00 99.99 100.00
            150    | 03-09 | 50.00  | 0.00 100.00 100.00
            299.99 | 01-20 | 299.99 | 100.00 100.00 100.00
            299.99 | 04-10 | 0.00   | 0.00 0.00 0.01
            300    | 01-20 | 0.00   | 0.00 0.00 0.00
            310    | 01-20 | 10.00  | 0.00 0.00 0.00
            310    | 04-10 | 10.00  | 0.00 0.00 0.00
            """)
    void moneyIsKeptUntilItsDay(String paid, String on, String waits, String expected) {
        AccountState state = loan().pay("p", "01-20", paid).on(on);
        assertThat(state.overpaid()).isEqualTo(eur(waits));
        assertThat(String.join(" ", open(state))).isEqualTo(expected);
    }

    @Test
    void whatWaitsIsOursToGiveBackAndIsBookedSo() {
        AccountState state = loan().pay("p", "01-20", "150").on("02-10");
        assertThat(journal(state, "p")).isEqualTo(Map.of("CASH", "150.00", "ADVANCE", "-150.00"));
        assertThat(journal(state, "advance-2025-02-10")).isEqualTo(Map.of("ADVANCE", "100.00", "PRINCIPAL", "-100.00"));
        assertThat(transaction(state, "p").overpaid()).isEqualTo(eur("150"));
        assertThat(transaction(state, "advance-2025-02-10").overpaid()).isEqualTo(eur("-100"));
        assertThat(transaction(state, "advance-2025-02-10").amount()).isEqualTo(eur("100"));
        assertThat(transaction(state, "advance-2025-02-10").type()).isEqualTo("ADVANCE_USED");
        assertThat(allocation(state, "advance-2025-02-10")).isEqualTo(Map.of("DUE_PRINCIPAL", "100.00"));
    }

    @ParameterizedTest(name = "{0} on the due date: {1} to the instalment, {2} waits")
    @CsvSource({"60, 60.00, 0.00", "100, 100.00, 0.00", "150, 100.00, 50.00"})
    void moneyOnTheDueDateIsUsedAtOnce(String paid, String used, String waits) {
        AccountState state = loan().pay("p", "02-10", paid).on("02-10");
        assertThat(allocation(state, "p")).isEqualTo(Map.of("DUE_PRINCIPAL", used));
        assertThat(transaction(state, "p").overpaid()).isEqualTo(eur(waits));
        assertThat(journal(state, "p").get("PRINCIPAL")).isEqualTo("-" + used);
    }

    @Test
    void goodwillWaitsLikeMoneyButIsBookedFromItsOwnAccount() {
        AccountState state =
                loan().pay("gift", "01-20", PaymentKind.GOODWILL_CREDIT, "40").on("02-10");
        assertThat(journal(state, "gift")).isEqualTo(Map.of("GOODWILL_EXPENSE", "40.00", "ADVANCE", "-40.00"));
        assertThat(open(state)).containsExactly("60.00", "100.00", "100.00");
    }

    @ParameterizedTest(name = "{0} taken back of 150.00 that wait: {1} wait, the first asks for {2}")
    @CsvSource({"60, 90.00, 100.00", "150, 0.00, 100.00", "200, 0.00, 150.00"})
    void aChargebackTakesWhatWaitsFirst(String back, String waits, String first) {
        AccountState state = loan().pay("p", "01-20", "150")
                .then(new Chargeback(stamp("b", "01-25"), eur(back), "p"))
                .on("01-25");
        assertThat(state.overpaid()).isEqualTo(eur(waits));
        assertThat(open(state).get(0)).isEqualTo(first);
        assertThat(journal(state, "b").get("CASH")).isEqualTo("-" + eur(back).major());
    }

    @ParameterizedTest(name = "{0} given back on {1}: {2}")
    @CsvSource(nullValues = "taken", textBlock = """
            150.00, 02-09, taken
            150.01, 02-09, MORE_THAN_OVERPAID
            50.00, 02-10, taken
            50.01, 02-10, MORE_THAN_OVERPAID
            0.01, 03-10, MORE_THAN_OVERPAID
            """)
    void onlyWhatStillWaitsOnTheDayGoesBack(String amount, String on, Rule rule) {
        AccountState state = loan().pay("p", "01-20", "150")
                .then(new CreditBalanceRefund(stamp("r", on), eur(amount)))
                .on(on);
        assertThat(state.refusals().stream().map(Refusal::rule).findFirst().orElse(null))
                .isEqualTo(rule);
    }

    @Test
    void aPaymentThatNeverWasDoesNotWaitAndPaidNothing() {
        Loans loan = loan().pay("p", "01-20", "150").then(new Undo(stamp("u", "03-15"), "p"));
        assertThat(loan.on("03-15")).isEqualTo(loan().on("03-15"));
        assertThat(loan.on("03-15").daysPastDue()).isEqualTo(33);
    }

    @Test
    void moneyWaitsForADueDateThatWasShifted() {
        Loans loan = loan().pay("p", "01-20", "100")
                .then(new DueDateShift(stamp("s", "01-25"), Loans.day("02-10"), Loans.day("02-20")));
        assertThat(loan.on("02-19").overpaid()).isEqualTo(eur("100"));
        assertThat(loan.on("02-20").overpaid()).isEqualTo(eur("0"));
        assertThat(loan.on("02-20").instalments().get(0).completedOn()).isEqualTo(Loans.day("02-20"));
    }

    /** 1200.00 at 24 % over 360 days cost 8.00 for ten days: 1208.00 settle it, a cent less waits. */
    @ParameterizedTest(name = "1000.00 and {0}: open {1}, {2} waits")
    @CsvSource({"207.99, 1284.27, 1207.99", "208.00, 0.00, 0.00", "209.50, 0.00, 1.50"})
    void moneyThatReachesThePayOffSettlesWithInterestOfTheDaysUsed(String more, String open, String waits) {
        AccountState state =
                bearing().pay("one", "01-12", "1000").pay("two", "01-20", more).on("01-20");
        assertThat(state.outstanding().total()).isEqualTo(eur(open));
        assertThat(state.overpaid()).isEqualTo(eur(waits));
    }

    /** On 10 February 224.80 fall due: 200.00 and 31 days of interest, 24.80. */
    @Test
    void whatWaitsPaysInterestBeforePrincipalAndMakesItIncome() {
        AccountState state = bearing().pay("p", "01-12", "500").on("02-10");
        assertThat(allocation(state, "advance-2025-02-10"))
                .isEqualTo(Map.of("DUE_INTEREST", "24.80", "DUE_PRINCIPAL", "200.00"));
        assertThat(state.overpaid()).isEqualTo(eur("275.20"));
    }

    private static Loans loan() {
        return new Loans().waits().payout("01-10", "300");
    }

    private static Loans bearing() {
        return new Loans()
                .plan(6, 1, Frequency.MONTHS)
                .interest(InterestMethod.EQUAL_PRINCIPAL, "24", YearBasis.ACT_360)
                .waits()
                .payout("01-10", "1200");
    }
}
