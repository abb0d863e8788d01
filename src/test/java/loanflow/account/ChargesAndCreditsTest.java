package loanflow.account;

import static loanflow.account.Loans.dates;
import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.journal;
import static loanflow.account.Loans.lines;
import static loanflow.account.Loans.open;
import static loanflow.account.Loans.refusals;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import loanflow.account.AccountEvent.Chargeback;
import loanflow.account.AccountEvent.CreditBalanceRefund;
import loanflow.account.AccountEvent.PercentageCharge;
import loanflow.account.AccountEvent.Refund;
import loanflow.account.AccountEvent.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fees, penalties, charge-backs, refunds and waivers on 300.00 in three monthly instalments from 10 January. */
class ChargesAndCreditsTest {

    @ParameterizedTest(name = "a fee due on {0} goes to instalment {1}")
    @CsvSource({"01-10,1", "01-11,1", "02-10,1", "02-11,2", "03-10,2", "04-10,3"})
    void aChargeGoesToTheInstalmentOfItsPeriod(String due, int number) {
        AccountState state =
                three().charge("c", "01-10", Component.FEE, due, "12").on("01-10");
        for (InstalmentState line : state.instalments()) {
            assertThat(line.charged().fee()).isEqualTo(line.number() == number ? eur("12") : eur("0"));
        }
    }

    @Test
    void aDownPaymentNeverCarriesACharge() {
        AccountState state = new Loans()
                .downPayment("25", false)
                .payout("01-10", "400")
                .charge("c", "01-10", Component.PENALTY, "01-10", "5")
                .on("01-10");
        assertThat(state.instalments())
                .extracting(line -> line.charged().penalty())
                .containsExactly(eur("0"), eur("5"), eur("0"), eur("0"));
    }

    @Test
    void aChargeAfterTheLastInstalmentMakesOneAtTheEnd() {
        AccountState state =
                three().charge("c", "01-10", Component.PENALTY, "04-11", "5").on("01-10");
        assertThat(lines(state)).last().isEqualTo("04-11 0.00+0.00+0.00+5.00 paid 0.00");
        assertThat(state.instalments().get(3).kind()).isEqualTo(InstalmentKind.ADDITIONAL);
        assertThat(state.instalments().get(3).from()).isEqualTo(day("04-10"));
    }

    @Test
    void aStillLaterChargeMovesIt() {
        AccountState state = three().charge("c1", "01-10", Component.PENALTY, "04-11", "5")
                .charge("c2", "01-10", Component.FEE, "04-20", "7")
                .charge("c3", "01-10", Component.FEE, "04-15", "1")
                .on("01-10");
        assertThat(dates(state)).containsExactly("02-10", "03-10", "04-10", "04-20");
        assertThat(lines(state)).last().isEqualTo("04-20 0.00+0.00+8.00+5.00 paid 0.00");
    }

    @Test
    void aChargeOpensAPaidInstalmentAgain() {
        AccountState state = three().pay("p", "02-10", "100")
                .charge("c", "02-11", Component.FEE, "02-10", "5")
                .on("02-11");
        assertThat(open(state)).containsExactly("5.00", "100.00", "100.00");
        assertThat(state.instalments().get(0).completedOn()).isNull();
    }

    @Test
    void aChargeThatWasForgottenWorksFromItsDueDate() {
        AccountState state = three().pay("p", "02-12", "105")
                .charge("c", "02-20", Component.FEE, "02-10", "5")
                .on("02-20");
        assertThat(open(state)).containsExactly("0.00", "100.00", "100.00");
    }

    @Test
    void inACumulativeScheduleAnEarlierPaymentPaysALaterCharge() {
        Loans loan = three().pay("p", "01-20", "100").charge("c", "01-25", Component.PENALTY, "02-05", "5");
        assertThat(Loans.allocation(loan.on("01-25"), "p")).isEqualTo(Map.of("IN_ADVANCE_PRINCIPAL", "100.00"));
        assertThat(Loans.allocation(loan.cumulative().on("01-25"), "p"))
                .isEqualTo(Map.of("IN_ADVANCE_PENALTY", "5.00", "IN_ADVANCE_PRINCIPAL", "95.00"));
    }

    @Test
    void aPercentageIsOfPrincipalAndInterestOfTheWholeLoan() {
        AccountState state = new Loans()
                .interest(InterestMethod.FLAT, "12", YearBasis.THIRTY_360)
                .payout("01-10", "1000")
                .then(new PercentageCharge(stamp("c", "01-20"), Component.FEE, day("02-20"), BigDecimal.TEN))
                .on("01-20");
        assertThat(state.instalments())
                .extracting(line -> line.charged().fee())
                .containsExactly(eur("0"), eur("103"), eur("0"));
    }

    @Test
    void chargesAreBookedAsIncome() {
        AccountState state =
                three().charge("c", "01-10", Component.PENALTY, "02-10", "5").on("01-10");
        assertThat(journal(state, "c")).isEqualTo(Map.of("PENALTY_RECEIVABLE", "5.00", "PENALTY_INCOME", "-5.00"));
    }

    @Test
    void onlyFeesAndPenaltiesAreCharges() {
        assertThat(refusals(three().charge("c", "01-10", Component.INTEREST, "02-10", "5")
                        .on("01-10")))
                .containsExactly("c component NOT_A_CHARGE");
    }

    @Test
    void aChargebackIsOwedWithTheNextInstalment() {
        AccountState state =
                three().pay("p", "02-10", "100").then(back("b", "02-15", "100")).on("02-15");
        assertThat(open(state)).containsExactly("0.00", "200.00", "100.00");
        assertThat(state.instalments())
                .extracting(InstalmentState::balance)
                .containsExactly(eur("200"), eur("100"), eur("0"));
        assertThat(journal(state, "b")).isEqualTo(Map.of("PRINCIPAL", "100.00", "CASH", "-100.00"));
    }

    @Test
    void onTheLastDueDateItIsOwedOnThatDay() {
        AccountState state =
                three().pay("p", "04-10", "300").then(back("b", "04-10", "50")).on("04-10");
        assertThat(open(state)).containsExactly("0.00", "0.00", "50.00");
    }

    @Test
    void afterTheLastDueDateAnInstalmentIsMadeForIt() {
        AccountState state = three().pay("p", "04-10", "300")
                .then(back("b1", "04-15", "50"))
                .then(back("b2", "04-20", "25"))
                .on("04-20");
        assertThat(lines(state)).last().isEqualTo("04-20 75.00+0.00+0.00+0.00 paid 0.00");
        assertThat(state.instalments()).hasSize(4);
    }

    @Test
    void aChargebackTakesWhatWasOverpaidFirst() {
        Loans loan = three().pay("p", "02-10", "340").then(back("b1", "02-15", "30"));
        assertThat(loan.on("02-15").overpaid()).isEqualTo(eur("10"));
        AccountState state = loan.then(back("b2", "02-16", "50")).on("02-16");
        assertThat(state.overpaid()).isEqualTo(eur("0"));
        assertThat(lines(state).get(1)).isEqualTo("03-10 150.00+0.00+0.00+0.00 paid 110.00");
        assertThat(open(state)).containsExactly("0.00", "40.00", "0.00");
        assertThat(journal(state, "b2")).isEqualTo(Map.of("ADVANCE", "10.00", "PRINCIPAL", "40.00", "CASH", "-50.00"));
    }

    @Test
    void byAgreementAChargebackOpensWhatThePaymentPaid() {
        Loans loan = three().chargebackOrder(Component.PENALTY, Component.FEE, Component.INTEREST, Component.PRINCIPAL)
                .charge("c", "01-10", Component.FEE, "02-10", "20")
                .pay("p", "02-10", "60")
                .then(new Chargeback(stamp("b1", "02-15"), eur("15"), "p"))
                .then(new Chargeback(stamp("b2", "02-16"), eur("15"), "p"));
        assertThat(lines(loan.on("02-15")).get(1)).isEqualTo("03-10 100.00+0.00+15.00+0.00 paid 0.00");
        assertThat(lines(loan.on("02-16")).get(1)).isEqualTo("03-10 110.00+0.00+20.00+0.00 paid 0.00");
    }

    @Test
    void whatWasOverpaidGoesBack() {
        AccountState state = three().pay("p", "02-10", "340")
                .then(new CreditBalanceRefund(stamp("r", "02-11"), eur("40")))
                .on("02-11");
        assertThat(state.overpaid()).isEqualTo(eur("0"));
        assertThat(open(state)).containsOnly("0.00");
        assertThat(journal(state, "r")).isEqualTo(Map.of("ADVANCE", "40.00", "CASH", "-40.00"));
    }

    @Test
    void moreThanWasOverpaidDoesNotGoBack() {
        AccountState state = three().pay("p", "02-10", "340")
                .then(new CreditBalanceRefund(stamp("r", "02-11"), eur("40.01")))
                .on("02-11");
        assertThat(refusals(state)).containsExactly("r amount MORE_THAN_OVERPAID");
        assertThat(state.overpaid()).isEqualTo(eur("40"));
    }

    @Test
    void whatWentBackIsOwedWhenThePaymentTurnsOutNeverToHaveBeen() {
        AccountState state = three().pay("p", "02-10", "340")
                .then(new CreditBalanceRefund(stamp("r", "02-11"), eur("40")))
                .undo("u", "02-20", "p")
                .on("02-20");
        assertThat(state.refusals()).isEmpty();
        assertThat(open(state)).containsExactly("100.00", "140.00", "100.00");
    }

    @Test
    void aRefundOpensTheLastPaidInstalmentsAgain() {
        AccountState state = three().pay("p", "02-10", "250")
                .then(new Refund(stamp("r", "02-11"), eur("120")))
                .on("02-11");
        assertThat(open(state)).containsExactly("0.00", "70.00", "100.00");
        assertThat(journal(state, "r")).isEqualTo(Map.of("PRINCIPAL", "120.00", "CASH", "-120.00"));
    }

    @Test
    void aRefundGivesBackAtMostWhatWasPaid() {
        AccountState state = three().pay("p", "02-10", "50")
                .then(new Refund(stamp("r", "02-11"), eur("50.01")))
                .on("02-11");
        assertThat(refusals(state)).containsExactly("r amount MORE_THAN_PAID");
        assertThat(open(state)).containsExactly("50.00", "100.00", "100.00");
    }

    @Test
    void aWaiverGivesUpTheOldestFirst() {
        AccountState state = three().charge("c1", "01-10", Component.FEE, "02-10", "10")
                .charge("c2", "01-10", Component.FEE, "03-10", "10")
                .then(new Waiver(stamp("w", "02-12"), Component.FEE, eur("12"), "supervisor"))
                .on("02-12");
        assertThat(open(state)).containsExactly("100.00", "108.00", "100.00");
        assertThat(state.instalments())
                .extracting(line -> line.forgiven().fee())
                .containsExactly(eur("10"), eur("2"), eur("0"));
        assertThat(journal(state, "w")).isEqualTo(Map.of("WAIVED", "12.00", "FEE_RECEIVABLE", "-12.00"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10.01 | supervisor | w amount MORE_THAN_OPEN
            5     | ' '        | w authority AUTHORITY_MISSING
            0     | supervisor | w amount AMOUNT_NOT_POSITIVE
            """)
    void aWaiverNeedsAuthorityAndSomethingOpen(String amount, String authority, String refusal) {
        AccountState state = three().charge("c", "01-10", Component.FEE, "02-10", "10")
                .then(new Waiver(stamp("w", "02-12"), Component.FEE, eur(amount), authority))
                .on("02-12");
        assertThat(refusals(state)).containsExactly(refusal);
        assertThat(open(state)).containsExactly("110.00", "100.00", "100.00");
    }

    @Test
    void waivingTheRestCompletesTheInstalment() {
        AccountState state = three().charge("c", "01-10", Component.FEE, "02-10", "10")
                .pay("p", "02-10", "100")
                .then(new Waiver(stamp("w1", "02-12"), Component.PRINCIPAL, eur("10"), "supervisor"))
                .on("02-12");
        assertThat(state.instalments().get(0).completedOn()).isEqualTo(day("02-12"));
        assertThat(state.daysPastDue()).isZero();
    }

    private static Chargeback back(String key, String on, String amount) {
        return new Chargeback(stamp(key, on), eur(amount), null);
    }

    private static Loans three() {
        return new Loans().payout("01-10", "300");
    }
}
